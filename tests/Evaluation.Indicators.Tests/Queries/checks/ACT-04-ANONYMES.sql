-- 54 supports told in all, 10 of them of people named; activity 14 does not tell.
select '' as code, sum(supports) - 10 as numerator, null as denominator
from fact_activity where date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
