-- Expenses of 2025 of each partner that tells any, over its own supports.
select p.code as code, sum(e.amount_cents) as numerator,
  (select sum(a.supports) from fact_activity as a where a.partner_key = e.partner_key and 2 between a.recorded_from and a.recorded_to - 1 and a.date_key between 20250101 and 20251231) as denominator
from fact_expense as e join dim_partner as p on p.partner_key = e.partner_key
where 2 between e.recorded_from and e.recorded_to - 1 and e.date_key between 20250101 and 20251231
group by p.code, e.partner_key
