-- PART-05-CONTROLEES v2 : Livraisons dont la vraisemblance a pu être contrôlée
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.denominator as m0,
    1 as r0
  from (
-- One row per delivery held of which something could be said to be plausible or not (denominator): volume, extreme values, repeated lines, counters that
-- go down, the order of the chains of passes and of money, the partner's own totals against ours. Plausible (numerator) where no such check is past its
-- threshold, or somebody accepted it with a reason. At the last day it describes or, where it does not say one, the day it came. Parameter: load.
select
  cast(0 as bigint) as activity_key,
  case when j.covers_to between 20100101 and 20451231 then j.covers_to else received.date_key end as date_key,
  c.partner_key as partner_key,
  c.feed_key as feed_key,
  c.delivery_key as delivery_key,
  0 as line_number,
  cast(min(case when c.outcome <> 'pass' and c.accepted is null then 0 else 1 end) as bigint) as numerator,
  cast(1 as bigint) as denominator
from fact_check_result as c
  join journal_delivery as j on j.delivery_key = c.delivery_key and j.recorded_from <= @load and @load < j.recorded_to
  join dim_date as received on received.day = cast(j.received_at as date)
where c.check_code in ('volume', 'outliers', 'duplicates', 'counter_falls', 'pass_order', 'money_order', 'theirs_vs_ours')
  and c.outcome in ('pass', 'warn', 'fail')
  and c.recorded_from <= @load and @load < c.recorded_to
group by c.partner_key, c.feed_key, c.delivery_key, j.covers_to, received.date_key
  ) as f
  where f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
