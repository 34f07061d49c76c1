-- Ten supports of five people.
select '' as code, count(*) as numerator, count(distinct beneficiary_key) as denominator
from fact_support where beneficiary_key > 0 and date_key >= 20250101 and 2 between recorded_from and recorded_to - 1
