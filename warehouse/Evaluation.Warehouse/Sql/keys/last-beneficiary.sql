-- Highest beneficiary key so far.
select cast(coalesce(max(beneficiary_key), 0) as bigint) as beneficiary_key
from dim_beneficiary
