-- Minutes; the value is in hours.
select '' as code, sum(minutes) as numerator, null as denominator
from fact_coordination where date_key > 20250000
