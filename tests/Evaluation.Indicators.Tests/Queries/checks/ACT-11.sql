-- Upper bounds in minutes.
select '' as code, sum(coalesce(case duration_class when '0-30' then 30 when '30-60' then 60 end, minutes)) as numerator, null as denominator
from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 and partner_key = 1
