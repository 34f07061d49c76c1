-- OFF-04-COMPTES v1 : Comptes de médiateurs à La Coop
-- @load = 2
-- @to = 20251231
with held as (
  select
    f.numerator as m0,
    1 as r0
  from (
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
  ) as f
  where f.feed_key = 13 and f.code in ('coop_mediateur:occupe')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
