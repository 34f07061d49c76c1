-- Communes of the places of a namespace, the last told of each coming last: a place that closed still says where things happened. Parameter: namespace.
select source_id, territory_code
from dim_place
where namespace = @namespace and recorded_to = 2147483647 and territory_key > 0 and territory_code is not null
order by source_id, valid_from
