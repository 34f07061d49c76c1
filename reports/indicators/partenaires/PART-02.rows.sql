-- One row per delivery expected by the agreed calendar, at the end of the days it should describe: whether one that answers it was received by the day
-- it was due (numerator). Parameter: load.
select
  cast(0 as bigint) as activity_key,
  e.period_to as date_key,
  fd.partner_key as partner_key,
  e.feed_key as feed_key,
  coalesce(answered.delivery_key, 0) as delivery_key,
  0 as line_number,
  cast(case when answered.delivery_key is null then 0 else 1 end as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_expected_delivery as e
  join dim_feed as fd on fd.feed_key = e.feed_key and fd.recorded_from <= @load and @load < fd.recorded_to
  left join (
    select a.expected_key as expected_key, min(a.delivery_key) as delivery_key
    from {answering-deliveries} as a
    where a.received_key <= a.due_key
    group by a.expected_key
  ) as answered on answered.expected_key = e.expected_key
where e.recorded_from <= @load and @load < e.recorded_to
