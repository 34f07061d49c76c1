-- Version-1 reports.
select 'ACT-08', f.date_key / 10000, 'inside', '', '', count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
group by 2;
