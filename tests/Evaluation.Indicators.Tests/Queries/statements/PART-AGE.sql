-- PART-AGE v1 : Âge de la dernière livraison
-- @load = 2
with held as (
  select
    f.feed_key as s0,
    f.numerator as m0,
    1 as r0
  from (
-- One row per feed: the day (yyyymmdd) of its last delivery; empty when it never delivered. Parameter: load.
select
  cast(0 as bigint) as activity_key,
  fd.partner_key as partner_key,
  fd.feed_key as feed_key,
  coalesce(last_one.delivery_key, 0) as delivery_key,
  0 as line_number,
  cast(last_one.date_key as bigint) as numerator,
  cast(null as bigint) as denominator
from dim_feed as fd
  left join (
    select j.feed_key as feed_key, max(j.delivery_key) as delivery_key, max(d.date_key) as date_key
    from journal_delivery as j
      join dim_date as d on d.day = cast(j.received_at as date)
    where j.recorded_from <= @load and @load < j.recorded_to
    group by j.feed_key
  ) as last_one on last_one.feed_key = fd.feed_key
where fd.recorded_from <= @load and @load < fd.recorded_to
  ) as f
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(max(m0) as bigint) as v0
from held
group by s0
