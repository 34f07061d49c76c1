-- Two posts of the snapshot of 1 December, of which one was paid nothing yet.
select '' as code, sum(m.amount_cents) as numerator, null as denominator
from fact_money_step as m join fact_post as p on p.line_number = m.line_number and p.delivery_key = m.delivery_key
where m.namespace = 'min-poste' and m.step = 'paid' and p.date_key = 20251201 and p.kind <> 'autre' and m.date_key = p.date_key
