-- PART-01-RECUES v2 : Livraisons attendues et reçues
-- PART-01-ATTENDUES v2 : Livraisons attendues à ce jour
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.numerator as m0,
    1 as r0,
    f.denominator as m1,
    1 as r1
  from (
-- One row per delivery expected by the agreed calendar, at the end of the days it should describe: whether one that answers it was received (numerator),
-- and whether it was due or received by the day of the load (denominator). Parameter: load.
select
  cast(0 as bigint) as activity_key,
  e.period_to as date_key,
  fd.partner_key as partner_key,
  e.feed_key as feed_key,
  coalesce(answered.delivery_key, 0) as delivery_key,
  0 as line_number,
  cast(case when answered.delivery_key is null then 0 else 1 end as bigint) as numerator,
  cast(case when answered.delivery_key is null and e.due_key >= today.date_key then 0 else 1 end as bigint) as denominator
from fact_expected_delivery as e
  join dim_feed as fd on fd.feed_key = e.feed_key and fd.recorded_from <= @load and @load < fd.recorded_to
  join journal_load as l on l.load_key = @load
  join dim_date as today on today.day = cast(l.closed_at as date)
  left join (
    select a.expected_key as expected_key, min(a.delivery_key) as delivery_key
    from (
        select w.expected_key as expected_key, w.due_key as due_key, j.delivery_key as delivery_key, received.date_key as received_key
        from fact_expected_delivery as w
          join journal_delivery as j on j.feed_key = w.feed_key and j.recorded_from <= @load and @load < j.recorded_to
          join dim_date as received on received.day = cast(j.received_at as date)
          join dim_date as reached on reached.date_key = case j.claims_whole when 1 then w.period_to else w.period_from end
        where w.recorded_from <= @load and @load < w.recorded_to
          and j.covers_from <= case j.claims_whole when 1 then w.period_from else w.period_to end
          and j.covers_to >= reached.date_key
          and (j.covers_to < 99991231 or j.as_of >= cast(86400000000 as bigint) * reached.day_number or (j.as_of is null and received.date_key >= reached.date_key))
      ) as a
    group by a.expected_key
  ) as answered on answered.expected_key = e.expected_key
where e.recorded_from <= @load and @load < e.recorded_to
  ) as f
  where f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as bigint)) as bigint) as v1
from held
