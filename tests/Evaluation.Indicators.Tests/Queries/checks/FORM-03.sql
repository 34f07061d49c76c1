-- One training tells.
select '' as code, sum(certified) as numerator, null as denominator
from fact_training where date_key > 20250000
