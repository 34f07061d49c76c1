-- Expenses of 2025 over the supports of the association: 20 and 1 and 8 and 1, the last workshop not counted.
select '' as code, sum(amount_cents) as numerator, (select sum(supports) from fact_activity where feed_key = 2 and 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231) as denominator
from fact_expense where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231
