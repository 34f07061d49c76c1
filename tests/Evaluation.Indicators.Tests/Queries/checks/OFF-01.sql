-- Over everybody.
select '' as code, 4 as numerator, sum(value) as denominator
from fact_need where need_measure_key = 1 and vintage = 2025 and territory_type = 'commune'
