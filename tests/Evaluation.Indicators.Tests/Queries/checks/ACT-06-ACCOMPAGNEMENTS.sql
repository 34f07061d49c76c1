-- Three of 101, three of 102, two of 103, one of 104, one of 105.
select '' as code, count(*) as numerator, null as denominator
from fact_support where beneficiary_key in (101, 102, 103, 104, 105) and date_key >= 20250101 and 2 between recorded_from and recorded_to - 1
