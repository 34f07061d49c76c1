-- Participants of version-1 workshops.
select 'ACT-07-ATELIERS', f.date_key / 10000, 'inside', '', '', sum(f.participants), null, sum(f.participants)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
  and f.kind_key in (select kind_key from dim_activity_kind where code = 'collectif')
group by 2;
