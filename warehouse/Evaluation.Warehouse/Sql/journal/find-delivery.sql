-- The delivery of a feed with these very bytes, not withdrawn; of one that says its day, as of that day. Parameters: feed, received, as_of (may be missing).
select delivery_key, received_at, recorded_from as load_key
from journal_delivery
where feed_key = @feed and received_sha256 = @received and recorded_to = 2147483647
  and (cast(@as_of as bigint) is null or as_of = @as_of)
