-- The freshest stamp of a feed in one fact that is loaded and held true, not after some moment. Parameters: feed, now (microseconds since 1970 UTC).
select max(stamp)
from fact_row
where feed_key = @feed and recorded_to = 2147483647 and stamp <= @now
