-- How many fresher, whole deliveries of the feed overlap these days. Parameters: feed, as_of, delivery,
-- covers_from, covers_to. Of two equally fresh, the one that came last.
select cast(count(*) as bigint) as delivery_count
from journal_delivery
where feed_key = @feed and claims_whole = 1 and (as_of > @as_of or (as_of = @as_of and delivery_key > @delivery)) and recorded_to = 2147483647
  and covers_from <= @covers_to and covers_to >= @covers_from
