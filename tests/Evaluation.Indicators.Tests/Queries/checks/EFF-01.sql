-- Two, one and two of five.
select autonomy as code, count(*) as numerator, 5 as denominator
from fact_activity where autonomy <> 'inconnu' and kind_key in (1, 2) and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
group by autonomy
