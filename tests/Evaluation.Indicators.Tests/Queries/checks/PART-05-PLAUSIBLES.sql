-- The second, whose repeated lines somebody accepted; the first has durations that are too long.
select '' as code, count(*) as numerator, null as denominator
from journal_delivery as j where j.delivery_key in (1, 2)
  and not exists (select * from fact_check_result as c where c.delivery_key = j.delivery_key and c.check_code in ('duplicates', 'outliers') and c.outcome in ('warn', 'fail') and c.accepted is null)
