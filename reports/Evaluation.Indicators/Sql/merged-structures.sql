-- Structures that are the same organisation as another, as decided at a load. Parameter: load.
select structure_key, organisation_key
from bridge_structure
where recorded_from <= @load and @load < recorded_to
