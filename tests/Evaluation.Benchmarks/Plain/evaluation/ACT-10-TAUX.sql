-- Follow-ups over version-1 supports, in percent rounded down.
select 'ACT-10-TAUX', f.date_key / 10000, 'inside', '', '', sum(coalesce(f.followups_individual, 0) + coalesce(f.followups_workshop, 0) + coalesce(f.redirections, 0)),
       sum(case when k.code = 'collectif' then f.participants else 1 end),
       floor(100.0 * sum(coalesce(f.followups_individual, 0) + coalesce(f.followups_workshop, 0) + coalesce(f.redirections, 0))
         / nullif(sum(case when k.code = 'collectif' then f.participants else 1 end), 0))
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_activity_kind as k on k.kind_key = f.kind_key and k.recorded_to = 2147483647
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.feed_key in (select feed_key from dim_feed where definition = 'conseiller-numerique/cra-v1')
group by 2;
