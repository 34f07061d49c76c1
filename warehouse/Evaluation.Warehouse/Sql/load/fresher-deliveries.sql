-- How many fresher, whole deliveries of the feed overlap these days. Parameters: feed, as_of, covers_from, covers_to.
select cast(count(*) as bigint) as delivery_count
from journal_delivery
where feed_key = @feed and claims_whole = 1 and as_of > @as_of and recorded_to = 2147483647
  and covers_from <= @covers_to and covers_to >= @covers_from
