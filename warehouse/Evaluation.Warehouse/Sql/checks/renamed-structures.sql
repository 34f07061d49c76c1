-- Structures that a load describes under another name than before, by the partner's identifier. Parameter: load.
select now.source_id
from dim_structure as now
join dim_structure as before on before.structure_key = now.structure_key and before.recorded_to = @load and before.valid_to = 99991231
where now.recorded_from = @load and now.valid_to = 99991231 and now.name <> before.name
