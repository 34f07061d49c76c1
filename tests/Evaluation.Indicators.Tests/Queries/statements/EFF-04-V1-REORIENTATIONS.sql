-- EFF-04-V1-REORIENTATIONS v1 : Réorientations dites par les comptes rendus v1
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.redirections as m0,
    1 as r0
  from bridge_activity_redirection as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
