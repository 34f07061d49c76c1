-- The fewest people over everybody; the value divides by 31.5 %.
select '' as code, 3 as numerator, sum(value) as denominator
from fact_need where need_measure_key = 1 and vintage = 2025 and territory_type = 'commune'
