-- Activities.
select 'ACT-02', f.date_key / 10000, 'inside', '', '', count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2
union all
select 'ACT-02', f.date_key / 10000, 'inside', 'Month', d.month_key::text, count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_date as d on d.date_key = f.date_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, d.month_key
union all
select 'ACT-02', f.date_key / 10000, 'inside', 'Kind', f.kind_key::text, count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, f.kind_key
union all
select 'ACT-02', f.date_key / 10000, 'inside', 'Partner', f.partner_key::text, count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, f.partner_key
union all
select 'ACT-02', f.date_key / 10000, 'inside', 'Structure', s.source_id, count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_structure as s on s.structure_key = f.structure_key and s.recorded_to = 2147483647
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, s.source_id
union all
select 'ACT-02', f.date_key / 10000, 'everywhere', '', '', count(*), null, count(*)
from fact_activity as f
where f.date_key between :from and :to and f.recorded_to = 2147483647
group by 2
union all
select 'ACT-02', f.date_key / 10000, 'everywhere', 'Epci', (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)::text, count(*), null, count(*)
from fact_activity as f
left join inside as i on i.territory_key = f.territory_key
left join bridge_territory as b on b.territory_key = f.territory_key and b.ancestor_type = 'epci' and b.vintage = :year and b.recorded_to = 2147483647
where f.date_key between :from and :to and f.recorded_to = 2147483647
group by 2, (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)
union all
select 'ACT-02', f.date_key / 10000, 'everywhere', 'Commune', (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)::text, count(*), null, count(*)
from fact_activity as f
left join inside as i on i.territory_key = f.territory_key
left join bridge_territory as b on b.territory_key = f.territory_key and b.ancestor_type = 'commune' and b.vintage = :year and b.recorded_to = 2147483647
where f.date_key between :from and :to and f.recorded_to = 2147483647
group by 2, (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)
union all
select 'ACT-02', f.date_key / 10000, 'inside', 'Action', 'demarches', count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.date_key between 20240101 and 20261231
  and exists (select from bridge_activity_theme as t join dim_theme as d on d.theme_key = t.theme_key and d.recorded_to = 2147483647
              where t.activity_key = f.activity_key and d.code = 'demarches_administratives' and t.recorded_to = 2147483647)
group by 2
union all
select 'ACT-02', f.date_key / 10000, 'inside', 'Action', 'ateliers-ccas', count(*), null, count(*)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647 and f.date_key between 20250101 and 20261231 and f.kind_key in (select kind_key from dim_activity_kind where code = 'collectif')
  and f.partner_key in (select partner_key from dim_partner where code in ('ccas'))
group by 2;
