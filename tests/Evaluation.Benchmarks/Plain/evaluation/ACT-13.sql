-- Supports of activities by theme.
select 'ACT-13', f.date_key / 10000, 'inside', 'Theme', f.theme_key::text, sum(f.supports), null, sum(f.supports)
from bridge_activity_theme as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, f.theme_key;
