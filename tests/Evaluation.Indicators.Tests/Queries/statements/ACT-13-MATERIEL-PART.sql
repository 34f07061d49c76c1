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

-- ACT-13-MATERIEL-BASE v1 : Accompagnements dont le matériel est dit
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.numerator as m0,
    1 as r0
  from (
-- One row per activity that tells its equipment: its supports. Parameter: load.
select
  f.activity_key as activity_key,
  f.date_key as date_key,
  f.territory_key as territory_key,
  f.partner_key as partner_key,
  f.feed_key as feed_key,
  f.structure_key as structure_key,
  f.kind_key as kind_key,
  f.delivery_key as delivery_key,
  f.line_number as line_number,
  cast(f.supports as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_activity as f
  join (
    select e.activity_key as activity_key
    from bridge_activity_equipment as e
    where e.recorded_from <= @load and @load < e.recorded_to
    group by e.activity_key
  ) as told on told.activity_key = f.activity_key
where f.recorded_from <= @load and @load < f.recorded_to
  ) as f
  where f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
