-- Expenses of 2025 of each partner that tells any, over its own supports.
select p.code as code, e.amount_cents as numerator, a.supports as denominator
from (select partner_key, sum(amount_cents) as amount_cents from fact_expense
      where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 group by partner_key) as e
join dim_partner as p on p.partner_key = e.partner_key
left join (select partner_key, sum(supports) as supports from fact_activity
           where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 group by partner_key) as a
  on a.partner_key = e.partner_key
