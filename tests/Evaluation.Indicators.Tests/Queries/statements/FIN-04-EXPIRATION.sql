-- FIN-04-EXPIRES v1 : Pass expirés
-- FIN-04-DISTRIBUES v1 : Pass distribués
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.step in ('expired') then f.passes end as m0,
    case when f.step in ('expired') then 1 end as r0,
    case when f.step in ('distributed') then f.passes end as m1,
    case when f.step in ('distributed') then 1 end as r1
  from fact_pass_step as f
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
