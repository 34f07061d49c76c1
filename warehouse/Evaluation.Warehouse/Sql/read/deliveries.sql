-- Every delivery with what became of its lines in the load that brought it.
select d.delivery_key, f.code as feed, d.received_at, d.recorded_from as load_key, l.lines_read, l.lines_loaded,
       l.lines_unchanged, l.lines_stale, l.lines_set_aside, l.lines_rejected,
       case when d.recorded_to < 2147483647 then 1 else 0 end as is_withdrawn
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_to = 2147483647
join journal_load as l on l.load_key = d.recorded_from
order by d.delivery_key
