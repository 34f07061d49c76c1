-- ACT-14-AGE-V2 v1 : Participations par tranche d'âge de La Coop
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.attribute_value_key as s0,
    f.participants as m0,
    1 as r0
  from fact_audience as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and 1 = 0 and f.attribute_value_key in (1, 2)
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0

-- ACT-14-AGE-V2 v1 : Participations par tranche d'âge de La Coop
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.participants as m0,
    1 as r0
  from fact_audience as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and 1 = 0 and f.attribute_value_key in (1, 2)
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
