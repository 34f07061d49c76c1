-- One envelope was opened in 2025.
select '' as code, sum(amount_cents) as numerator, null as denominator
from fact_money_step where step = 'opened' and date_key between 20250101 and 20251231
