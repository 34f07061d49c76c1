-- Lines of the deliveries held of a feed that were rejected, once each however often they were read. Parameter: feed.
select cast(count(*) as bigint) as line_count
from (
  select distinct l.delivery_key, l.line_number
  from journal_line as l
  join journal_delivery as d on d.delivery_key = l.delivery_key
  where d.feed_key = @feed and d.recorded_to = 2147483647 and l.outcome = 'rejected'
) as lines
