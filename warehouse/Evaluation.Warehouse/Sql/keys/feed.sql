-- Keys of a feed. Parameter: code.
select partner_key as partner, feed_key as feed
from dim_feed
where code = @code and recorded_to = 2147483647
