-- Expenses of 2025 over the supports of everybody: nothing is filtered.
select '' as code, sum(amount_cents) as numerator, (select sum(supports) from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231) as denominator
from fact_expense where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231
