-- Of advisers and coordinators, on 1 December.
select '' as code, count(*) as numerator, null as denominator
from fact_post where date_key = 20251201 and kind <> 'autre'
