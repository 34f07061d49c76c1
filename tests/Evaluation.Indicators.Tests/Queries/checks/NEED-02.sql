-- Everybody, of whom the value keeps 31.5 %.
select '' as code, sum(value) as numerator, null as denominator
from fact_need where need_measure_key = 1 and vintage = 2025 and territory_type = 'commune'
