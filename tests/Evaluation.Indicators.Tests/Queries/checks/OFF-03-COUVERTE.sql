-- The place of Aulnay-sous-Bois does not work.
select '' as code, value as numerator, null as denominator
from fact_need where need_measure_key = 1 and vintage = 2025 and territory_key = 6
