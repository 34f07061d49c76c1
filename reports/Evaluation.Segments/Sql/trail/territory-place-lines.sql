-- The delivery line of each place that works, as the last list before the period's end has it, by the commune or EPCI where it stands.
-- Parameters: load, to, vintage, level.
select cast(around.ancestor_key as bigint) as unit_key, p.delivery_key as delivery_key, p.line_number as line_number
from {working-places} as p
  join bridge_territory as around on around.territory_key = p.territory_key and around.ancestor_type = @level and around.vintage = @vintage
    and around.recorded_from <= @load and @load < around.recorded_to
