-- Codes of the short lists, as list:code. Parameter: load.
select code_key, cast(concat(list, ':', code) as varchar(120)) as code, label_fr, label_en, position, list as family
from dim_code
where recorded_from <= @load and @load < recorded_to
