-- Two for beginners, one advanced.
select workshop_level as code, count(*) as numerator, 3 as denominator
from fact_activity where workshop_level <> 'inconnu' and kind_key = 3 and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
group by workshop_level
