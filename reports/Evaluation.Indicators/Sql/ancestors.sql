-- Territories that lie in others of one type, themselves not among them. Parameters: load, vintage, type.
select territory_key as territory_key, ancestor_key as ancestor_key
from bridge_territory
where recorded_from <= @load and @load < recorded_to and vintage = @vintage and ancestor_type = @type and territory_key <> ancestor_key
