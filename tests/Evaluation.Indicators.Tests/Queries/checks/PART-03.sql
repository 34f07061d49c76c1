-- A ratio of sums, not a mean of rates.
select '' as code, sum(numerator) as numerator, sum(denominator) as denominator
from fact_check_result where check_code = 'completeness' and column_name is null and 2 between recorded_from and recorded_to - 1 and delivery_key in (1, 2)
