-- One row per line about posts whose day is on or before the period's end, with what sort of post it is and what became of it. Parameters: load, to.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  p.territory_key as territory_key,
  p.partner_key as partner_key,
  p.feed_key as feed_key,
  p.structure_key as structure_key,
  p.delivery_key as delivery_key,
  p.line_number as line_number,
  concat(p.kind, ':', p.state) as code,
  cast(p.posts as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_post as p
where p.recorded_from <= @load and @load < p.recorded_to and p.date_key <= @to
