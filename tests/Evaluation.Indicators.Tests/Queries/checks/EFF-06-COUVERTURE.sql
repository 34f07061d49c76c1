-- Three of five.
select '' as code, count(case when workshop_level <> 'inconnu' then 1 end) as numerator, count(*) as denominator
from fact_activity where kind_key = 3 and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
