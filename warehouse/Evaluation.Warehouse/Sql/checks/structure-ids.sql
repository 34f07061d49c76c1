-- Identifier of a structure at its partner. Parameter: structure.
select min(source_id) as source_id
from dim_structure
where structure_key = @structure and recorded_to = 2147483647
