-- Supports of all activities.
select 'ACT-13-BASE', f.date_key / 10000, 'inside', '', '', sum(f.supports), null, sum(f.supports)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2
union all
select 'ACT-13-BASE', f.date_key / 10000, 'inside', 'Month', d.month_key::text, sum(f.supports), null, sum(f.supports)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_date as d on d.date_key = f.date_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, d.month_key
union all
select 'ACT-13-BASE', f.date_key / 10000, 'inside', 'Kind', f.kind_key::text, sum(f.supports), null, sum(f.supports)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, f.kind_key
union all
select 'ACT-13-BASE', f.date_key / 10000, 'inside', 'Partner', f.partner_key::text, sum(f.supports), null, sum(f.supports)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, f.partner_key
union all
select 'ACT-13-BASE', f.date_key / 10000, 'inside', 'Structure', s.source_id, sum(f.supports), null, sum(f.supports)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
join dim_structure as s on s.structure_key = f.structure_key and s.recorded_to = 2147483647
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
group by 2, s.source_id
union all
select 'ACT-13-BASE', f.date_key / 10000, 'everywhere', '', '', sum(f.supports), null, sum(f.supports)
from fact_activity as f
where f.date_key between :from and :to and f.recorded_to = 2147483647
group by 2
union all
select 'ACT-13-BASE', f.date_key / 10000, 'everywhere', 'Epci', (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)::text, sum(f.supports), null, sum(f.supports)
from fact_activity as f
left join inside as i on i.territory_key = f.territory_key
left join bridge_territory as b on b.territory_key = f.territory_key and b.ancestor_type = 'epci' and b.vintage = :year and b.recorded_to = 2147483647
where f.date_key between :from and :to and f.recorded_to = 2147483647
group by 2, (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)
union all
select 'ACT-13-BASE', f.date_key / 10000, 'everywhere', 'Commune', (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end)::text, sum(f.supports), null, sum(f.supports)
from fact_activity as f
left join inside as i on i.territory_key = f.territory_key
left join bridge_territory as b on b.territory_key = f.territory_key and b.ancestor_type = 'commune' and b.vintage = :year and b.recorded_to = 2147483647
where f.date_key between :from and :to and f.recorded_to = 2147483647
group by 2, (case when f.territory_key = 0 then 0 when i.territory_key is null then -1 else coalesce(b.ancestor_key, -2) end);
