-- Supports of the year, whoever delivered them.
select '' as code, sum(supports) as numerator, null as denominator
from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231
