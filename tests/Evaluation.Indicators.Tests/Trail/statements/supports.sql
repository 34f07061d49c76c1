-- ACT-02 v1 : Activités
-- @load = 2
-- @from = 20250101
-- @to = 20251231
-- @vintage = 2025
with held as (
  select
    activity.delivery_key as delivery_key,
    activity.line_number as line_number,
    0 as fine,
    1 as r0
  from fact_support as f
    join (select a.activity_key as activity_key, a.delivery_key as delivery_key, a.line_number as line_number from fact_activity as a where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to) as activity on activity.activity_key = f.activity_key
    join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as kept_place on kept_place.territory_key = f.territory_key
    join (select th.activity_key as activity_key from bridge_activity_theme as th where th.theme_key = 2 and th.recorded_from <= @load and @load < th.recorded_to and th.date_key >= @from and th.date_key <= @to group by th.activity_key) as kept_theme on kept_theme.activity_key = f.activity_key
    left join dim_date as d on d.date_key = f.date_key
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.partner_key = 2
    and f.kind_key = 3
    and f.date_key <= 20251201
    and coalesce(d.month_key, 0) = 202506
)
select
  delivery_key,
  line_number,
  fine,
  cast(count(r0) as bigint) as c0
from held
group by delivery_key, line_number, fine
