-- Attendances of workshops.
select 'ACT-03', f.date_key / 10000, 'inside', '', '', sum(f.participants), null, sum(f.participants)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.kind_key in (select kind_key from dim_activity_kind where code = 'collectif')
group by 2
union all
select 'ACT-03', f.date_key / 10000, 'inside', 'Action', 'ateliers-associations', sum(f.participants), null, sum(f.participants)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.kind_key in (select kind_key from dim_activity_kind where code = 'collectif') and f.date_key between 20250101 and 20261231
  and f.partner_key in (select partner_key from dim_partner where code in ('association-1', 'association-2', 'association-3'))
group by 2;
