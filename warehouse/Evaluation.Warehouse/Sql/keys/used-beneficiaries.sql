-- Beneficiaries that the rows of a load refer to. Parameter: load.
select distinct beneficiary_key
from fact_support
where recorded_from = @load and beneficiary_key > 0
