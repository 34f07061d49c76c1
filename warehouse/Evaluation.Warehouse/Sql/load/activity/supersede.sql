-- Lines of days for which a fresher delivery of the feed was whole change nothing. Parameters: feed, as_of,
-- delivery. Of two equally fresh, the one that came last.
update staging_outcome
set outcome = 'stale', reason = null
where line_number in (
  select s.line_number
  from staging_activity as s
  join journal_delivery as d on s.date_key between d.covers_from and d.covers_to
  where d.feed_key = @feed and d.claims_whole = 1 and (d.as_of > @as_of or (d.as_of = @as_of and d.delivery_key > @delivery)) and d.recorded_to = 2147483647
)
