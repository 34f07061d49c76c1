-- Territories that the last run of their clustering put in a segment. Parameter: load.
select territory_key, segment_key as ancestor_key
from fact_segment_membership
where recorded_from <= @load and @load < recorded_to and territory_key > 0
