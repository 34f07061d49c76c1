-- ACT-13-MATERIEL v1 : Accompagnements par matériel utilisé
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    coalesce(told.code_key, 0) as s0,
    f.supports as m0,
    1 as r0
  from bridge_activity_equipment as f
    left join dim_code as told on told.list = 'equipments' and told.code = f.equipment and told.recorded_from <= @load and @load < told.recorded_to
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.equipment in ('ordinateur', 'telephone', 'tablette', 'autre')
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0
