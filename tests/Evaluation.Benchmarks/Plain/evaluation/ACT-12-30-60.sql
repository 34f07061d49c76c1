-- Activities of 30 to 59 minutes.
select 'ACT-12-30-60', f.date_key / 10000, 'inside', '', '', count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'tableur/activites') and f.minutes >= 30 and f.minutes < 60
group by 2;
