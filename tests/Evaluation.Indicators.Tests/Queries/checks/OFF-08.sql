-- 170 - 100 of the first structure, 45 - 40 of the second, last seen in June, 7 - 0 of the third.
select '' as code, sum(case when delivery_key in (62, 64) then count else -count end) as numerator, null as denominator
from fact_counter where measure = 'ac_demarches' and feed_key = 6 and 2 between recorded_from and recorded_to - 1
