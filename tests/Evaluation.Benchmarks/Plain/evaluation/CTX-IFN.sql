-- Digital fragility index of each commune; of former communes, the mean weighted by their populations where all are known.
with measures as (
  select m.need_measure_key, m.code, coalesce(max(n.vintage) filter (where n.vintage <= :year), min(n.vintage)) as vintage
  from dim_need_measure as m
  join fact_need as n on n.need_measure_key = m.need_measure_key and n.recorded_to = 2147483647
  where m.code in ('ifn_total', 'population') and m.recorded_to = 2147483647
  group by 1, 2
),
lines as (
  select b.ancestor_key as commune_key, n.territory_key,
         max(n.value) filter (where m.code = 'ifn_total') as value, count(*) filter (where m.code = 'ifn_total') as lines,
         max(n.value) filter (where m.code = 'population') as population
  from fact_need as n
  join measures as m on m.need_measure_key = n.need_measure_key and m.vintage = n.vintage
  join inside as i on i.territory_key = n.territory_key
  join bridge_territory as b on b.territory_key = n.territory_key and b.ancestor_type = 'commune' and b.vintage = :year and b.recorded_to = 2147483647
  where n.recorded_to = 2147483647
  group by 1, 2
)
select 'CTX-IFN', :year, 'inside', 'Commune', commune_key::text,
       case when sum(lines) = 1 then max(value) when count(*) = count(population) then sum(value * population) end,
       case when sum(lines) > 1 and count(*) = count(population) then sum(population) end,
       case when sum(lines) = 1 then max(value) when count(*) = count(population) then sum(value * population) / sum(population) end
from lines
where lines > 0
group by commune_key;
