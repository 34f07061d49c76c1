-- Feeds that may bring an activity another feed of their namespace brought, without any identifier in common: those whose deliveries are looked at for it.
-- Parameter: load.
select f.code as feed, looked.feed_key, looked.namespace
from (
  select distinct c.feed_key, a.namespace
  from fact_check_result as c
    join fact_activity as a on a.feed_key = c.feed_key and a.delivery_key = c.delivery_key
  where c.check_code = 'maybe_twice' and c.recorded_from <= @load and @load < c.recorded_to
) as looked
join dim_feed as f on f.feed_key = looked.feed_key and f.recorded_from <= @load and @load < f.recorded_to
order by f.code, looked.namespace
