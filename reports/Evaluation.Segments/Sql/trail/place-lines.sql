-- The delivery line that last described each place before the period's end. Parameters: load, to.
select cast(place.place_key as bigint) as unit_key, place.delivery_key as delivery_key, place.line_number as line_number
from {described-places} as place
