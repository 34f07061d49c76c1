-- Euros by person, over the most people and over the fewest: bounds stand for numerator and denominator.
select p.code as code, cast(e.amount_cents as decimal(18, 6)) / (100 * n.most) as numerator, cast(e.amount_cents as decimal(18, 6)) / (100 * n.fewest) as denominator
from (select partner_key, sum(amount_cents) as amount_cents from fact_expense
      where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 group by partner_key) as e
join dim_partner as p on p.partner_key = e.partner_key
left join (select partner_key, sum(people) as most, max(people) as fewest from (select s.partner_key as partner_key, b.namespace as namespace, count(distinct s.beneficiary_key) as people
            from fact_support as s join dim_beneficiary as b on b.beneficiary_key = s.beneficiary_key
            where s.beneficiary_key > 0 and 2 between s.recorded_from and s.recorded_to - 1 and s.date_key between 20250101 and 20251231
            group by s.partner_key, b.namespace) as named group by partner_key) as n
  on n.partner_key = e.partner_key
