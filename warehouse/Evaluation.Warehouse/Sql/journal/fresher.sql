-- How many deliveries of the feed are fresher. Parameters: feed, as_of.
select cast(count(*) as bigint) as delivery_count
from journal_delivery
where feed_key = @feed and as_of > @as_of and recorded_to = 2147483647
