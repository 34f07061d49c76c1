-- The delivery line of a context measure (of all, where none is named) of each commune, by the commune or EPCI that it is of. Parameters: load, to, vintage, level, measure.
select cast(around.ancestor_key as bigint) as unit_key, n.delivery_key as delivery_key, n.line_number as line_number
from {commune-need} as n
  join bridge_territory as around on around.territory_key = n.territory_key and around.ancestor_type = @level and around.vintage = @vintage
    and around.recorded_from <= @load and @load < around.recorded_to
where @measure = '' or n.measure = @measure
