-- Territories above communes by type and code.
select territory_type, code, territory_key
from dim_territory
where territory_type in ('epci', 'departement', 'region', 'country') and recorded_to = 2147483647
