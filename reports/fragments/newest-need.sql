-- The year of each measure of need that is told of the period's end: the last one begun by then, otherwise the first there is. Parameters: load, to.
select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
from fact_need as v
where v.recorded_from <= @load and @load < v.recorded_to
group by v.need_measure_key
