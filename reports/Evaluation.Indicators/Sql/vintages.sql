-- Years of the perimeters held at a load. Parameter: load.
select distinct cast(vintage as int) as vintage
from bridge_territory
where recorded_from <= @load and @load < recorded_to
