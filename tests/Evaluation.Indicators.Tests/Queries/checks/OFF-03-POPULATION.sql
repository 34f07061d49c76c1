-- Saint-Denis and Aulnay-sous-Bois; La Réunion is under 5, Digne has no index.
select '' as code, sum(value) as numerator, null as denominator
from fact_need where need_measure_key = 1 and vintage = 2025 and territory_key in (6, 7)
