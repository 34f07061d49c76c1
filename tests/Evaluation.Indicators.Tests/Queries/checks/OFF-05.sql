-- Three of five.
select '' as code, count(case when state = 'occupe' then 1 end) as numerator, count(*) as denominator
from fact_post where date_key = 20251201 and kind <> 'autre'
