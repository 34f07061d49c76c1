-- One row per territory, as delivered, where something was done over a period: activities, supports, workshops, activities about rights.
-- Parameters: load, from, to.
select
  a.territory_key as territory_key,
  cast(count(*) as bigint) as activities,
  cast(sum(cast(a.supports as bigint)) as bigint) as supports,
  cast(sum(cast(k.is_workshop as bigint)) as bigint) as workshops,
  cast(sum(cast(coalesce(themed.rights, 0) as bigint)) as bigint) as rights
from {period-activities} as a
  join dim_activity_kind as k on k.kind_key = a.kind_key and k.recorded_from <= @load and @load < k.recorded_to
  left join {activity-themes} as themed on themed.activity_key = a.activity_key
group by a.territory_key
