-- Beneficiaries that the rows of a load refer to. Parameter: load.
select beneficiary_key
from fact_support
where recorded_from = @load and beneficiary_key > 0
union
select beneficiary_key
from fact_assessment
where recorded_from = @load and beneficiary_key > 0
union
select beneficiary_key
from fact_followed_person
where recorded_from = @load and beneficiary_key > 0
