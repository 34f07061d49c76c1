-- Opens one row per loaded measure. Parameters: base, feed, namespace, delivery, load.
insert into fact_need
  (need_key, need_measure_key, territory_key, territory_type, territory_code, vintage, value, feed_key, namespace,
   delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select @base + row_number() over (order by s.line_number, s.source_id), s.need_measure_key, s.territory_key, s.territory_type,
       s.territory_code, s.vintage, s.value, @feed, @namespace, @delivery, s.line_number, s.source_id, s.stamp,
       s.content_hash, s.line_hash, @load, 2147483647
from staging_need as s
join staging_outcome as o on o.line_number = s.line_number and o.source_id = s.source_id
where o.outcome = 'loaded'
