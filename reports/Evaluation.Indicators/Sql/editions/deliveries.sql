-- Deliveries held at a load, with the hashes of what was received and of what is kept. Parameter: load.
select j.delivery_key as delivery_key, f.code as feed, j.byte_count as byte_count, j.received_at as received_at,
  j.received_sha256 as received_sha256, j.archive_sha256 as archive_sha256
from journal_delivery as j
  join dim_feed as f on f.feed_key = j.feed_key and f.recorded_from <= @load and @load < f.recorded_to
where j.recorded_from <= @load and @load < j.recorded_to
