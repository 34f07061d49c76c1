-- FIN-05-COUTS v1 : Coûts
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.partner_key as s0,
    f.amount_cents as m0,
    1 as r0
  from fact_expense as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0

-- ACT-13-BASE v1 : Accompagnements, base des thèmes
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.partner_key as s0,
    f.supports as m0,
    1 as r0
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0
