-- 101, 102 and 103; 104 and 105 came once.
select '' as code, count(*) as numerator, null as denominator
from (
  select beneficiary_key from fact_support where beneficiary_key > 0 and date_key >= 20250101 and 2 between recorded_from and recorded_to - 1
  group by beneficiary_key having count(*) > 1
) as came_back
