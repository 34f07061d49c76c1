-- Of the pseudonyms being erased, the persons that are held.
insert into staging_erasing (beneficiary_key)
select distinct b.beneficiary_key
from dim_beneficiary as b
join staging_erased as s on s.namespace = b.namespace and s.pseudonym = b.pseudonym and s.key_id = b.key_id
where b.beneficiary_key > 0
