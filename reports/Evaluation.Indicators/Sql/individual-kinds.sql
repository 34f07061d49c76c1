-- Kinds of activity that help one person each. Parameter: load.
select kind_key as kind_key
from dim_activity_kind
where is_workshop = 0 and kind_key > 0 and recorded_from <= @load and @load < recorded_to
