-- Activities held that other feeds of the namespace brought. Parameters: namespace, feed.
select cast(count(*) as bigint) as others
from fact_activity
where namespace = @namespace and feed_key <> @feed and recorded_to = 2147483647
