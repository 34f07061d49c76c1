-- Lines of deliveries held whose latest reading met a place without a commune that has one now, by feed.
select f.code as feed, cast(sum(cast(u.line_count as bigint)) as bigint) as line_count
from journal_unknown as u
join journal_delivery as d on d.delivery_key = u.delivery_key and d.recorded_to = 2147483647
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_to = 2147483647
join (
  select delivery_key, max(load_key) as load_key
  from journal_load
  where kind in ('delivery', 'replay')
  group by delivery_key
) as latest on latest.delivery_key = u.delivery_key and latest.load_key = u.load_key
join (
  select namespace, source_id
  from dim_place
  where recorded_to = 2147483647 and territory_key > 0
  group by namespace, source_id
) as p on p.namespace = u.list and p.source_id = u.raw_value
group by f.code
