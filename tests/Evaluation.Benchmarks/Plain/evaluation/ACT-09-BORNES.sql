-- Version-1 supports less those who had come before, as typed, at least; all of them at most. Bounds stand for numerator and denominator.
select 'ACT-09-BORNES', f.date_key / 10000, 'inside', '', '', sum(case when k.code = 'collectif' then f.participants else 1 end) - sum(f.recurrents), sum(case when k.code = 'collectif' then f.participants else 1 end),
  case when sum(f.recurrents) = 0 then sum(case when k.code = 'collectif' then f.participants else 1 end) end
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_activity_kind as k on k.kind_key = f.kind_key and k.recorded_to = 2147483647
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
  and k.code in ('collectif', 'individuel', 'ponctuel')
group by 2;
