-- ACT-11 v1 : Temps d'accompagnement (CNFS v1)
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.delivery_key as delivery_key,
    f.line_number as line_number,
    f.kind_key as fine,
    f.numerator as m0,
    1 as r0
  from (
-- One row per version-1 report: the upper bound of its duration class in minutes, else its own duration. Parameter: load.
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
  cast(case f.duration_class when '0-30' then 30 when '30-60' then 60 else f.minutes end as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_activity as f
  join dim_feed as fd on fd.feed_key = f.feed_key and fd.recorded_from <= @load and @load < fd.recorded_to
where f.recorded_from <= @load and @load < f.recorded_to
  and fd.definition = 'conseiller-numerique/cra-v1'
  ) as f
  where f.date_key >= @from and f.date_key <= @to
    and f.feed_key = 1
)
select
  delivery_key,
  line_number,
  fine,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by delivery_key, line_number, fine
