-- A commune of a territory, by the perimeters held; null when it has none. Parameters: type, code.
select min(c.code) as code
from dim_territory as t
join bridge_territory as b on b.ancestor_key = t.territory_key and b.recorded_to = 2147483647
join dim_territory as c on c.territory_key = b.territory_key and c.territory_type = 'commune' and c.recorded_to = 2147483647
where t.territory_type = @type and t.code = @code and t.recorded_to = 2147483647
