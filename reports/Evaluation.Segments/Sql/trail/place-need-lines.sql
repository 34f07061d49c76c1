-- The delivery line of a context measure (of all, where none is named) of the commune of each place. Parameters: load, to, vintage, measure.
select cast(place.place_key as bigint) as unit_key, n.delivery_key as delivery_key, n.line_number as line_number
from {described-places} as place
  join {commune-of} as commune on commune.territory_key = place.territory_key
  join {commune-need} as n on n.territory_key = commune.commune_key and (@measure = '' or n.measure = @measure)
