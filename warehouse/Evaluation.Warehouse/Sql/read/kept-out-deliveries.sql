-- Deliveries held of which the latest reading kept lines out, in the order they came.
with latest as (
  select delivery_key, max(load_key) as load_key
  from journal_load
  where kind in ('delivery', 'replay') and delivery_key is not null
  group by delivery_key
)
select d.delivery_key, f.code as feed, d.file_name, d.received_sha256, d.archive_sha256, d.received_at, l.load_key,
       l.lines_read, l.lines_loaded, l.lines_unchanged, l.lines_stale, l.lines_set_aside, l.lines_rejected
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_to = 2147483647
join latest on latest.delivery_key = d.delivery_key
join journal_load as l on l.load_key = latest.load_key
where d.recorded_to = 2147483647 and l.lines_rejected + l.lines_set_aside > 0
order by d.delivery_key
