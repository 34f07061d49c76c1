-- Communes of the places of a namespace as they are now. Parameter: namespace.
select source_id, territory_code
from dim_place
where namespace = @namespace and valid_to = 99991231 and recorded_to = 2147483647 and territory_key > 0 and territory_code is not null
