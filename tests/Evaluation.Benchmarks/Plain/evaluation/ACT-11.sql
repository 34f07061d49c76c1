-- Hours of version-1 reports: upper bound of the duration class, else the minutes; rounded to the hour within each kind.
select 'ACT-11', year, 'inside', '', '', sum(minutes), null, sum(round(minutes / 60.0))
from (
  select f.date_key / 10000 as year, f.kind_key, sum(case f.duration_class when '0-30' then 30 when '30-60' then 60 else f.minutes end) as minutes
  from fact_activity as f
  join inside as i on i.territory_key = f.territory_key
  where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
  group by 1, 2
) as kinds
group by 2;
