-- Unknown and empty are not filled in.
select '' as code, count(*) as numerator, null as denominator
from fact_activity where autonomy <> 'inconnu' and kind_key in (1, 2) and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
