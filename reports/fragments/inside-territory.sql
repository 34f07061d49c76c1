-- Territories inside the one asked about, itself among them. Parameters: load, territory, vintage.
select b.territory_key as territory_key
from bridge_territory as b
where b.ancestor_key = @territory and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to
