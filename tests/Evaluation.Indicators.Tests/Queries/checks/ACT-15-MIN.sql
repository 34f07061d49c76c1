-- One source names 101, 102, 105; the other only two.
select '' as code, count(*) as numerator, null as denominator
from dim_beneficiary where namespace = 'coop' and beneficiary_key <> 106
