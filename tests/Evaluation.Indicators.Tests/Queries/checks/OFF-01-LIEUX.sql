-- Four places work on 15 December.
select '' as code, count(*) as numerator, null as denominator
from fact_place_month where date_key = 20251215 and place_key < 5
