-- The delivery line of a context measure (of all, where none is named) of each commune, by the commune or EPCI that it is of. Parameters: load, to, vintage, level, measure.
select cast(around.ancestor_key as bigint) as unit_key, n.delivery_key as delivery_key, n.line_number as line_number
from fact_need as n
  join dim_need_measure as m on m.need_measure_key = n.need_measure_key and (@measure = '' or m.code = @measure) and m.recorded_from <= @load and @load < m.recorded_to
  join (
    select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
    from fact_need as v
    where v.recorded_from <= @load and @load < v.recorded_to
    group by v.need_measure_key
  ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
  join bridge_territory as around on around.territory_key = n.territory_key and around.ancestor_type = @level and around.vintage = @vintage
    and around.recorded_from <= @load and @load < around.recorded_to
where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
