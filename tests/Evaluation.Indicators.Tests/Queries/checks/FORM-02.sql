-- 12 and 8.
select '' as code, sum(trained) as numerator, null as denominator
from fact_training where date_key > 20250000
