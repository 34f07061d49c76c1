-- Context measures. Parameter: load.
select need_measure_key as code_key, code, label_fr, label_en, position, unit as family
from dim_need_measure
where recorded_from <= @load and @load < recorded_to
