-- ENG-03-TENU v1 : Moyens matériels tenus, en unités (ordinateurs, salles…)
-- ENG-03-PROMIS v1 : Moyens matériels promis, en unités (ordinateurs, salles…)
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.step in ('delivered') and f.kind in ('material') and f.unit in ('units') then f.quantity end as m0,
    case when f.step in ('delivered') and f.kind in ('material') and f.unit in ('units') then 1 end as r0,
    case when f.step in ('promised') and f.kind in ('material') and f.unit in ('units') then f.quantity end as m1,
    case when f.step in ('promised') and f.kind in ('material') and f.unit in ('units') then 1 end as r1
  from fact_commitment_step as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as decimal(28, 6))) as decimal(28, 6)) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as decimal(28, 6))) as decimal(28, 6)) as v1
from held
