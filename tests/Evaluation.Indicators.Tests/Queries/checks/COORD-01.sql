-- That of 2024 is not of the period.
select '' as code, count(*) as numerator, null as denominator
from fact_coordination where date_key > 20250000
