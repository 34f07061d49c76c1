-- Places, by their last version. Parameter: load.
select place_key, source_id, coalesce(name, source_id) as name
from (
  select place_key, source_id, name, row_number() over (partition by place_key order by valid_from desc, recorded_from desc) as latest
  from dim_place
  where recorded_from <= @load and @load < recorded_to
) as s
where latest = 1
