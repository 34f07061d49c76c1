-- Agreements of which the law publishes the amount: 23 000 euros or more contracted (décret 2017-779). Parameter: load.
select m.agreement_key as agreement_key
from fact_money_step as m
where m.step = 'contracted' and m.agreement_key > 0 and m.recorded_from <= @load and @load < m.recorded_to and m.source_id not like concat('%@', m.date_key)
group by m.agreement_key
having sum(cast(m.amount_cents as bigint)) >= 2300000
