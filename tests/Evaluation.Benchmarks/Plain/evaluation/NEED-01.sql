-- People who cannot use digital tools: a share of the residents.
select 'NEED-01', :year, 'inside', '', '', sum(n.value), null, 0.154 * sum(n.value)
from fact_need as n
join inside as i on i.territory_key = n.territory_key
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647
union all
select 'NEED-01', :year - 1, 'inside', '', '', sum(n.value), null, 0.154 * sum(n.value)
from fact_need as n
join inside as i on i.territory_key = n.territory_key
where n.vintage = (select coalesce(max(o.vintage) filter (where o.vintage <= :year - 1), min(o.vintage)) from fact_need as o
  where o.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)) and n.need_measure_key in (select need_measure_key from dim_need_measure where code = 'population' and recorded_to = 2147483647)
  and n.territory_type = 'commune' and n.recorded_to = 2147483647;
