-- Years for which each context measure is held at a load. Parameter: load.
select distinct n.need_measure_key as need_measure_key, cast(n.vintage as int) as vintage
from fact_need as n
where n.recorded_from <= @load and @load < n.recorded_to
