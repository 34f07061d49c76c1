-- Codes of the short lists by themselves, as slices by code tell them; the family is the list. Parameter: load.
select code_key, code, label_fr, label_en, position, list as family
from dim_code
where recorded_from <= @load and @load < recorded_to
