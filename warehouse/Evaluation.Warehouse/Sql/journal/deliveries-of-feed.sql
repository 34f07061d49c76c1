-- Deliveries of a feed that were not withdrawn, oldest knowledge first. Parameter: feed.
select delivery_key, file_name, received_sha256, archive_sha256, byte_count, as_of, claims_whole, covers_from, covers_to
from journal_delivery
where feed_key = @feed and recorded_to = 2147483647
order by coalesce(as_of, 0), delivery_key
