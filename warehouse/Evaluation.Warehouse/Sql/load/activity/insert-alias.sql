-- Keeps that a record is known by another identifier, whatever says otherwise: no line opens it again under the one it had. Parameters: namespace, feed,
-- delivery, load.
insert into journal_deletion (namespace, source_id, stamp, feed_key, delivery_key, line_number, recorded_from, recorded_to)
select @namespace, a.source_id, 9223372036854775807, @feed, @delivery, min(a.line_number), @load, 2147483647
from staging_alias as a
where not exists (
  select 1 as one
  from journal_deletion as d
  where d.namespace = @namespace and d.source_id = a.source_id and d.recorded_to = 2147483647 and d.stamp = 9223372036854775807
)
group by a.source_id
