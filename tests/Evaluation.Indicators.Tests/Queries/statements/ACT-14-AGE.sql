-- ACT-14-AGE-V1 v1 : Participations par tranche d'âge (18-34, 35-59, 60 et plus)
-- ACT-14-AGE-V2 v1 : Participations par tranche d'âge de La Coop
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when not (1 = 0) and f.attribute_value_key in (1, 2) then f.participants end as m0,
    case when not (1 = 0) and f.attribute_value_key in (1, 2) then 1 end as r0,
    case when 1 = 0 and f.attribute_value_key in (1, 2) then f.participants end as m1,
    case when 1 = 0 and f.attribute_value_key in (1, 2) then 1 end as r1
  from fact_audience as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as bigint)) as bigint) as v1
from held
