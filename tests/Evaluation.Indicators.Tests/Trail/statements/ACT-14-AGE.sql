-- ACT-14-AGE-V1 v1 : Participations par tranche d'âge (18-34, 35-59, 60 et plus)
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    activity.delivery_key as delivery_key,
    activity.line_number as line_number,
    0 as fine,
    f.participants as m0,
    1 as r0
  from fact_audience as f
    join (select a.activity_key as activity_key, a.delivery_key as delivery_key, a.line_number as line_number from fact_activity as a where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to) as activity on activity.activity_key = f.activity_key
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and not (1 = 0) and f.attribute_value_key in (1, 2)
    and f.attribute_value_key = 2
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
