-- Structures as described today, in the order they were met.
select structure_key, namespace, source_id, name, siret, rna, territory_code
from dim_structure
where structure_key > 0 and recorded_to = 2147483647 and valid_to = 99991231
order by structure_key
