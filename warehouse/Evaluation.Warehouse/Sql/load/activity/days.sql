-- First and last day of the lines of the delivery. Parameter: feed.
select min(date_key) as first_day, max(date_key) as last_day
from (
  select date_key
  from staging_activity
  union all
  select h.date_key
  from staging_known as k
  join fact_activity as h on h.line_hash = k.line_hash
  where h.feed_key = @feed and h.recorded_to = 2147483647
) as days
