-- Participants of workshops, one for each other report.
select '' as code, sum(case kind_key when 3 then participants else 1 end) as numerator, null as denominator
from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 and partner_key = 1
