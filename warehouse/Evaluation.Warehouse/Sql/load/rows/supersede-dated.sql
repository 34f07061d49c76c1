-- Rows of days for which a fresher delivery of the feed was whole change nothing; rows without a day belong to whole feeds alone.
-- Parameters: feed, as_of, delivery. Of two equally fresh, the one that came last.
update staging_outcome
set outcome = 'stale', reason = null
where exists (
  select 1
  from staging_row as s
  join journal_delivery as d on coalesce(s.date_key, 99991231) between d.covers_from and d.covers_to
  where s.line_number = staging_outcome.line_number and s.source_id = staging_outcome.source_id
    and d.feed_key = @feed and d.claims_whole = 1 and (d.as_of > @as_of or (d.as_of = @as_of and d.delivery_key > @delivery)) and d.recorded_to = 2147483647
)
