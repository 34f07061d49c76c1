-- Keeps which records were deleted, and when. Parameters: namespace, feed, delivery, load.
insert into journal_deletion (namespace, source_id, stamp, feed_key, delivery_key, line_number, recorded_from, recorded_to)
select @namespace, s.source_id, coalesce(s.stamp, 0), @feed, @delivery, s.line_number, @load, 2147483647
from staging_activity as s
join staging_outcome as o on o.line_number = s.line_number
where o.outcome = 'deleted'
