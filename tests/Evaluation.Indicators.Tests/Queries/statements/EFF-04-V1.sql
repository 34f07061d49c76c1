-- EFF-04-V1-REORIENTATIONS v1 : Réorientations dites par les comptes rendus v1
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    coalesce(told.code_key, 0) as s0,
    f.redirections as m0,
    1 as r0
  from bridge_activity_redirection as f
    left join dim_code as told on told.list = 'redirection_kinds' and told.code = f.redirection_kind and told.recorded_from <= @load and @load < told.recorded_to
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
