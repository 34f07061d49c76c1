-- Namespaces and keys by which persons are held.
select namespace, key_id, cast(count(*) as bigint) as persons
from dim_beneficiary
where beneficiary_key > 0
group by namespace, key_id
