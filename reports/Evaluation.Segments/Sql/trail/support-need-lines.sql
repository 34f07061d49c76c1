-- The delivery line of a context measure (of all, where none is named) of the commune of each support of a territory. Parameters: load, from, to, territory, vintage, measure.
select s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, need.delivery_key as delivery_key, need.line_number as line_number
from {territory-supports} as s
  join {commune-of} as commune on commune.territory_key = s.territory_key
  join {commune-need} as need on need.territory_key = commune.commune_key and (@measure = '' or need.measure = @measure)
