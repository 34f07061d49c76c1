-- Which keys of pseudonyms made the persons held and those on the list of erased ones.
select key_id
from dim_beneficiary
where beneficiary_key > 0 and recorded_to = 2147483647
union
select key_id
from dim_mediator
where mediator_key > 0 and recorded_to = 2147483647
union
select key_id
from journal_erasure
where recorded_to = 2147483647
order by key_id
