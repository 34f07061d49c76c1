-- Version-1 reports that are no workshops.
select '' as code, count(*) as numerator, null as denominator
from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 and kind_key <> 3 and partner_key = 1
