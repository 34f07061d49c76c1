-- The delivery line of each activity of a period, by the commune or EPCI where it was. Parameters: load, from, to, vintage, level.
select cast(around.ancestor_key as bigint) as unit_key, a.delivery_key as delivery_key, a.line_number as line_number
from {period-activities} as a
  join bridge_territory as around on around.territory_key = a.territory_key and around.ancestor_type = @level and around.vintage = @vintage
    and around.recorded_from <= @load and @load < around.recorded_to
