-- Those who had not come before at least, everybody at most: bounds stand for numerator and denominator.
select '' as code, sum(case kind_key when 3 then participants else 1 end) - sum(recurrents) as numerator, sum(case kind_key when 3 then participants else 1 end) as denominator
from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 and partner_key = 1
