-- Structures of a namespace as described last. Parameter: namespace.
select structure_key, source_id, name, siret, structure_type, territory_code
from dim_structure
where namespace = @namespace and valid_to = 99991231 and recorded_to = 2147483647
