-- ENG-02-TENU v1 : Moyens humains tenus, en heures
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.quantity as m0,
    1 as r0
  from fact_commitment_step as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.step in ('delivered') and f.kind in ('human') and f.unit in ('hours')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as decimal(28, 6))) as decimal(28, 6)) as v0
from held
