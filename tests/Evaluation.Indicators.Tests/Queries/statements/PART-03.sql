-- PART-03-REMPLIS v1 : Champs obligatoires remplis
-- PART-03-CHAMPS v1 : Champs obligatoires
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
-- One row per delivery held whose lines were looked at: mandatory fields filled (numerator) among mandatory fields (denominator), at the last day it
-- describes or, where it does not say one, the day it came. Lines held already counted when they came. Parameter: load.
select
  cast(0 as bigint) as activity_key,
  case when j.covers_to between 20100101 and 20451231 then j.covers_to else received.date_key end as date_key,
  c.partner_key as partner_key,
  c.feed_key as feed_key,
  c.delivery_key as delivery_key,
  0 as line_number,
  c.numerator as numerator,
  c.denominator as denominator
from fact_check_result as c
  join journal_delivery as j on j.delivery_key = c.delivery_key and j.recorded_from <= @load and @load < j.recorded_to
  join dim_date as received on received.day = cast(j.received_at as date)
where c.check_code = 'completeness' and c.column_name is null and c.denominator > 0
  and c.recorded_from <= @load and @load < c.recorded_to
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
