-- Expenses of 2025 of each partner that tells any, over all the people it names.
select p.code as code, e.amount_cents as numerator, n.people as denominator
from (select partner_key, sum(amount_cents) as amount_cents from fact_expense
      where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 group by partner_key) as e
join dim_partner as p on p.partner_key = e.partner_key
left join (select partner_key, sum(people) as people from (select s.partner_key as partner_key, b.namespace as namespace, count(distinct s.beneficiary_key) as people
            from fact_support as s join dim_beneficiary as b on b.beneficiary_key = s.beneficiary_key
            where s.beneficiary_key > 0 and 2 between s.recorded_from and s.recorded_to - 1 and s.date_key between 20250101 and 20251231
            group by s.partner_key, b.namespace) as named group by partner_key) as n
  on n.partner_key = e.partner_key
