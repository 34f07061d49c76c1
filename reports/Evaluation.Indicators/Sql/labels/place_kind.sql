-- Kinds of place. Parameter: load.
select place_kind_key as code_key, code, label_fr, label_en, position, cast('' as varchar(40)) as family
from dim_place_kind
where recorded_from <= @load and @load < recorded_to
