-- Expenses of 2025, whoever they are claimed from.
select '' as code, sum(amount_cents) as numerator, null as denominator
from fact_expense where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231
