-- Share of individual activities whose redirection is told.
select 'EFF-03-COUVERTURE', f.date_key / 10000, 'inside', '', '', count(f.oriented), count(*), 100.0 * count(f.oriented) / nullif(count(*), 0)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
  and f.kind_key in (select kind_key from dim_activity_kind where code in ('individuel', 'ponctuel') and recorded_to = 2147483647)
group by 2;
