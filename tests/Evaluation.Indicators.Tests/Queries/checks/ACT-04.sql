-- 101, 102 and 105 of one source, 103 and 104 of another.
select '' as code, count(distinct beneficiary_key) as numerator, null as denominator
from fact_support where beneficiary_key > 0 and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
