-- 101 came three days to S1, 102 two to S2, 103 two to S3.
select '' as code, count(distinct beneficiary_key) as numerator, null as denominator
from (
  select beneficiary_key from fact_support where beneficiary_key > 0 and date_key >= 20250101 and date_key <= 20251231 and 2 between recorded_from and recorded_to - 1
  group by beneficiary_key, structure_key having count(distinct date_key) > 1
) as came
