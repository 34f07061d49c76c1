-- Supports by theme over all supports.
select 'ACT-13-PART', t.year, 'inside', 'Theme', t.theme_key::text, t.supports, a.supports, 100.0 * t.supports / nullif(a.supports, 0)
from (
  select f.date_key / 10000 as year, f.theme_key, sum(f.supports) as supports
  from bridge_activity_theme as f
  join inside as i on i.territory_key = f.territory_key
  where f.date_key between :before_from and :to and f.recorded_to = 2147483647
  group by 1, 2
) as t
join (
  select f.date_key / 10000 as year, sum(f.supports) as supports
  from fact_activity as f
  join inside as i on i.territory_key = f.territory_key
  where f.date_key between :before_from and :to and f.recorded_to = 2147483647
  group by 1
) as a on a.year = t.year;
