-- Nothing of a delivery changes what a fresher, whole delivery of the feed said, for facts that have no day. Parameters: feed, as_of, delivery.
-- Of two equally fresh, the one that came last.
update staging_outcome
set outcome = 'stale', reason = null
where exists (
  select 1
  from journal_delivery as d
  where d.feed_key = @feed and d.claims_whole = 1 and (d.as_of > @as_of or (d.as_of = @as_of and d.delivery_key > @delivery)) and d.recorded_to = 2147483647
)
