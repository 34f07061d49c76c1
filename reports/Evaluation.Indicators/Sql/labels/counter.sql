-- Counters of structures. Parameter: load.
select code_key, code, label_fr, label_en, position, '' as family
from dim_code
where list = 'counter_measures' and recorded_from <= @load and @load < recorded_to
