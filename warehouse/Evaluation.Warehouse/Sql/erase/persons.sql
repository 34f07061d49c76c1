-- Persons held, and when they were first heard of.
select b.beneficiary_key, b.namespace, b.pseudonym, b.key_id, min(l.closed_at) as first_heard
from dim_beneficiary as b
join journal_load as l on l.load_key = b.recorded_from
where b.beneficiary_key > 0
group by b.beneficiary_key, b.namespace, b.pseudonym, b.key_id
