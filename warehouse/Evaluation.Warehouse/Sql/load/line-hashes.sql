-- Hashes of the lines of a feed that are held as delivered. Parameter: feed.
select line_hash
from fact_activity
where feed_key = @feed and recorded_to = 2147483647
