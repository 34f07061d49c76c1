-- Yes or no, not empty.
select '' as code, count(oriented) as numerator, null as denominator
from fact_activity where kind_key in (1, 2) and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
