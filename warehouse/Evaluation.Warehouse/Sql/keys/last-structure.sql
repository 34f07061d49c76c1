-- Highest structure key so far.
select cast(coalesce(max(structure_key), 0) as integer) as structure_key
from dim_structure
