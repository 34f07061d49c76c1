-- One row per activity that tells its equipment: its supports. Parameter: load.
select
  f.activity_key as activity_key,
  f.date_key as date_key,
  f.territory_key as territory_key,
  f.partner_key as partner_key,
  f.feed_key as feed_key,
  f.structure_key as structure_key,
  f.kind_key as kind_key,
  f.delivery_key as delivery_key,
  f.line_number as line_number,
  cast(f.supports as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_activity as f
  join (
    select e.activity_key as activity_key
    from bridge_activity_equipment as e
    where e.recorded_from <= @load and @load < e.recorded_to
    group by e.activity_key
  ) as told on told.activity_key = f.activity_key
where f.recorded_from <= @load and @load < f.recorded_to
