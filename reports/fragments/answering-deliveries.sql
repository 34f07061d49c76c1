-- One row per delivery expected by the agreed calendar and delivery received that answers it, by the same rule as coverage: a whole delivery describes all
-- the days, one of changes some of them; one that is whole for ever reaches as far as it is fresh. Parameter: load.
select w.expected_key as expected_key, w.due_key as due_key, j.delivery_key as delivery_key, received.date_key as received_key
from fact_expected_delivery as w
  join journal_delivery as j on j.feed_key = w.feed_key and j.recorded_from <= @load and @load < j.recorded_to
  join dim_date as received on received.day = cast(j.received_at as date)
  join dim_date as reached on reached.date_key = case j.claims_whole when 1 then w.period_to else w.period_from end
where w.recorded_from <= @load and @load < w.recorded_to
  and j.covers_from <= case j.claims_whole when 1 then w.period_from else w.period_to end
  and j.covers_to >= reached.date_key
  and (j.covers_to < 99991231 or j.as_of >= cast(86400000000 as bigint) * reached.day_number or (j.as_of is null and received.date_key >= reached.date_key))
