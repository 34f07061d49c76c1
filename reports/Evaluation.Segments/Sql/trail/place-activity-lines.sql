-- The delivery line of each activity of a period, by the places of the structure that held it. Parameters: load, from, to.
select cast(place.place_key as bigint) as unit_key, a.delivery_key as delivery_key, a.line_number as line_number
from {described-places} as place
  join {period-activities} as a on a.structure_key = place.structure_key and a.structure_key > 0
