-- Supports as the version-1 dashboard counts them: participants of workshops, and one for each other help.
select 'ACT-07', f.date_key / 10000, 'inside', '', '', sum(case when k.code = 'collectif' then f.participants else 1 end), null, sum(case when k.code = 'collectif' then f.participants else 1 end)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_activity_kind as k on k.kind_key = f.kind_key and k.recorded_to = 2147483647
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
  and k.code in ('collectif', 'individuel', 'ponctuel')
group by 2
union all
select 'ACT-07', f.date_key / 10000, 'inside', 'Action', 'permanences', sum(case when k.code = 'collectif' then f.participants else 1 end), null, sum(case when k.code = 'collectif' then f.participants else 1 end)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_activity_kind as k on k.kind_key = f.kind_key and k.recorded_to = 2147483647
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
  and k.code in ('collectif', 'individuel', 'ponctuel')
  and f.date_key between 20240101 and 20261231 and f.partner_key in (select partner_key from dim_partner where code in ('conseiller-numerique'))
group by 2;
