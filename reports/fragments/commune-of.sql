-- The commune of each territory. Parameters: load, vintage.
select b.territory_key as territory_key, b.ancestor_key as commune_key
from bridge_territory as b
where b.ancestor_type = 'commune' and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to
