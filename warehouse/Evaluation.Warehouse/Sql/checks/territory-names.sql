-- Names of the territories of a type. Parameter: type.
select territory_key, name
from dim_territory
where territory_type = @type and recorded_to = 2147483647
