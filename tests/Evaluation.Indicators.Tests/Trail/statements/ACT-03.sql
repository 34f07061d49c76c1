-- ACT-03 v1 : Participations aux ateliers
-- @load = 2
-- @from = 20250101
-- @to = 20251231
-- @vintage = 2025
with held as (
  select
    f.delivery_key as delivery_key,
    f.line_number as line_number,
    0 as fine,
    f.participants as m0,
    1 as r0
  from fact_activity as f
    join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as kept_place on kept_place.territory_key = f.territory_key
    join (select th.activity_key as activity_key from bridge_activity_theme as th where th.theme_key = 2 and th.recorded_from <= @load and @load < th.recorded_to and th.date_key >= @from and th.date_key <= @to group by th.activity_key) as kept_theme on kept_theme.activity_key = f.activity_key
    left join dim_date as d on d.date_key = f.date_key
    left join bridge_territory as at_commune on at_commune.territory_key = f.territory_key and at_commune.ancestor_type = 'commune' and at_commune.vintage = @vintage and at_commune.recorded_from <= @load and @load < at_commune.recorded_to
    left join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as at_plan on at_plan.territory_key = f.territory_key
    left join (select th.activity_key as activity_key from bridge_activity_theme as th where th.theme_key = 2 and th.recorded_from <= @load and @load < th.recorded_to and th.date_key >= @from and th.date_key <= @to group by th.activity_key) as action_theme on action_theme.activity_key = f.activity_key
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.partner_key = 2
    and f.kind_key = 3
    and f.date_key <= 20251201
    and f.kind_key = 3
    and coalesce(d.month_key, 0) = 202506
    and case when f.territory_key = 0 then 0 when at_plan.territory_key is null then -1 when at_commune.ancestor_key is null then -2 else at_commune.ancestor_key end = 6
    and f.date_key >= 20240101 and f.date_key <= 20261231 and action_theme.activity_key is not null
)
select
  delivery_key,
  line_number,
  fine,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by delivery_key, line_number, fine
