-- The delivery line of each support of a territory over a period. Parameters: load, from, to, territory, vintage.
select s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, told.delivery_key as delivery_key, told.line_number as line_number
from {territory-supports} as s
  join {period-activities} as told on told.activity_key = s.activity_key
