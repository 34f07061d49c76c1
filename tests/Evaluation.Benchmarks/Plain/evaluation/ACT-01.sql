-- Supports as La Coop counts them.
select 'ACT-01', f.date_key / 10000, 'inside', '', '', sum(f.supports), null, sum(f.supports)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2;
