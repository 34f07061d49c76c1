-- ACT-10 over ACT-07.
select '' as code, sum(followups_individual) + sum(followups_workshop) + sum(redirections) as numerator, sum(case kind_key when 3 then participants else 1 end) as denominator
from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 and partner_key = 1
