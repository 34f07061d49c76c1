-- Opens one row per row loaded. Parameters: base, partner, feed, namespace, delivery, load.
insert into fact_row
  (fact_row_key, own_columns, partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash,
   recorded_from, recorded_to)
select @base + row_number() over (order by s.line_number, s.source_id), s.own_columns, @partner, @feed, @namespace, @delivery, s.line_number,
       s.source_id, s.stamp, s.content_hash, s.line_hash, @load, 2147483647
from staging_row as s
join staging_outcome as o on o.line_number = s.line_number and o.source_id = s.source_id
where o.outcome = 'loaded'
