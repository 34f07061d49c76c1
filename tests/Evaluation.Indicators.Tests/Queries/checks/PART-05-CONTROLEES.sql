-- Deliveries 1 and 2; the checks of the third say nothing of what is plausible.
select '' as code, count(distinct delivery_key) as numerator, null as denominator
from fact_check_result where check_code in ('duplicates', 'outliers') and 2 between recorded_from and recorded_to - 1
