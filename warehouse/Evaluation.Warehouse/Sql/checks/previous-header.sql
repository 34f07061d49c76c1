-- Columns of the last delivery of a feed before this one whose header is known. Parameters: feed, delivery.
select h.position, h.column_name
from journal_header as h
where h.delivery_key = (
  select max(d.delivery_key)
  from journal_delivery as d
  join journal_header as known on known.delivery_key = d.delivery_key
  where d.feed_key = @feed and d.delivery_key < @delivery and d.recorded_to = 2147483647
)
