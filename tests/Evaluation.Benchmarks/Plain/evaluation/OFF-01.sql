-- Places open per 10 000 inhabitants: no list of places was delivered.
select 'OFF-01', :year, 'inside', '', '', null, sum(n.value), null
from fact_need as n
join inside as i on i.territory_key = n.territory_key
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647
union all
select 'OFF-01', :year - 1, 'inside', '', '', null, sum(n.value), null
from fact_need as n
join inside as i on i.territory_key = n.territory_key
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year - 1), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647;
