-- Every delivery of a feed, withdrawn ones too: the archive keeps a copy of each. Parameter: feed code.
select d.delivery_key, d.file_name, d.received_sha256, d.archive_sha256, d.byte_count, d.as_of, d.claims_whole, d.covers_from, d.covers_to
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key
where f.code = @feed and f.recorded_to = 2147483647
