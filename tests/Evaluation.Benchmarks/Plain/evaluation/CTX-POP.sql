-- Resident population of the communes, of the latest vintage not after the year, else of the earliest.
select 'CTX-POP', :year, 'inside', '', '', sum(n.value), null, sum(n.value)
from fact_need as n
join inside as i on i.territory_key = n.territory_key
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647
union all
select 'CTX-POP', :year - 1, 'inside', '', '', sum(n.value), null, sum(n.value)
from fact_need as n
join inside as i on i.territory_key = n.territory_key
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year - 1), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647
union all
select 'CTX-POP', :year, 'inside', 'Epci', coalesce(b.ancestor_key, -2)::text, sum(n.value), null, sum(n.value)
from fact_need as n
join inside as i on i.territory_key = n.territory_key
left join bridge_territory as b on b.territory_key = n.territory_key and b.ancestor_type = 'epci' and b.vintage = :year and b.recorded_to = 2147483647
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647
group by coalesce(b.ancestor_key, -2)
union all
select 'CTX-POP', :year, 'inside', 'Commune', coalesce(b.ancestor_key, -2)::text, sum(n.value), null, sum(n.value)
from fact_need as n
join inside as i on i.territory_key = n.territory_key
left join bridge_territory as b on b.territory_key = n.territory_key and b.ancestor_type = 'commune' and b.vintage = :year and b.recorded_to = 2147483647
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647
group by coalesce(b.ancestor_key, -2);
