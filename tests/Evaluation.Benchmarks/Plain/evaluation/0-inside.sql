-- The territories of the plan, in the perimeters of the year.
drop table if exists inside;
create unlogged table inside as
select distinct b.territory_key
from bridge_territory as b
join dim_territory as t on t.territory_key = b.ancestor_key
where t.territory_type = 'departement' and t.code = '23' and t.recorded_to = 2147483647 and b.vintage = :year and b.recorded_to = 2147483647;
analyze inside;
