-- ACT-03 v1 : Participations aux ateliers
-- @load = 2
-- @from = 20250101
-- @to = 20250331
-- @vintage = 2025
with held as (
  select
    coalesce(d.month_key, 0) as s0,
    case when f.territory_key = 0 then 0 when at_plan.territory_key is null then -1 when at_commune.ancestor_key is null then -2 else at_commune.ancestor_key end as s1,
    case when coalesce(seat.territory_key, 0) = 0 then 0 when seat_plan.territory_key is null then -1 when seat_departement.ancestor_key is null then -2 else seat_departement.ancestor_key end as s2,
    f.partner_key as s3,
    f.structure_key as s4,
    case when f.partner_key = 2 and f.date_key >= 20240101 and f.date_key <= 20261231 then 1 else 0 end as a0,
    case when f.date_key >= 20240101 and f.date_key <= 20261231 and action1_place.territory_key is not null then 1 else 0 end as a1,
    case when f.date_key >= 20240101 and f.date_key <= 20261231 and action2_theme.activity_key is not null then 1 else 0 end as a2,
    f.participants as m0,
    1 as r0
  from fact_activity as f
    left join dim_date as d on d.date_key = f.date_key
    left join bridge_territory as at_commune on at_commune.territory_key = f.territory_key and at_commune.ancestor_type = 'commune' and at_commune.vintage = @vintage and at_commune.recorded_from <= @load and @load < at_commune.recorded_to
    left join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as at_plan on at_plan.territory_key = f.territory_key
    left join dim_structure as seat on seat.structure_key = f.structure_key and seat.valid_from <= f.date_key and f.date_key < seat.valid_to and seat.recorded_from <= @load and @load < seat.recorded_to
    left join bridge_territory as seat_departement on seat_departement.territory_key = coalesce(seat.territory_key, 0) and seat_departement.ancestor_type = 'departement' and seat_departement.vintage = @vintage and seat_departement.recorded_from <= @load and @load < seat_departement.recorded_to
    left join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as seat_plan on seat_plan.territory_key = coalesce(seat.territory_key, 0)
    left join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 6 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as action1_place on action1_place.territory_key = f.territory_key
    left join (select th.activity_key as activity_key from bridge_activity_theme as th where th.theme_key = 2 and th.recorded_from <= @load and @load < th.recorded_to and th.date_key >= @from and th.date_key <= @to group by th.activity_key) as action2_theme on action2_theme.activity_key = f.activity_key
    join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as kept_place on kept_place.territory_key = f.territory_key
    join (select th.activity_key as activity_key from bridge_activity_theme as th where th.theme_key = 2 and th.recorded_from <= @load and @load < th.recorded_to and th.date_key >= @from and th.date_key <= @to group by th.activity_key) as kept_theme on kept_theme.activity_key = f.activity_key
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.partner_key in (1, 2)
    and f.structure_key = 1
    and f.kind_key = 3
    and f.date_key >= 20250105
    and f.kind_key = 3
)
select
  s0,
  s1,
  s2,
  s3,
  s4,
  a0,
  a1,
  a2,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0, s1, s2, s3, s4, a0, a1, a2
