-- The delivery of a feed with these very bytes, not withdrawn. Parameters: feed, received.
select delivery_key, file_name, received_at, recorded_from as load_key
from journal_delivery
where feed_key = @feed and received_sha256 = @received and recorded_to = 2147483647
