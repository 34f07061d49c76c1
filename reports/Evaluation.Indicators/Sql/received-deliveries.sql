-- Deliveries held at a load, with the days they describe. Parameter: load.
select j.delivery_key as delivery_key, j.feed_key as feed_key, j.received_sha256 as received_sha256,
  j.received_at as received_at, j.as_of as as_of, cast(j.claims_whole as int) as claims_whole,
  j.covers_from as covers_from, j.covers_to as covers_to
from journal_delivery as j
where j.recorded_from <= @load and @load < j.recorded_to
