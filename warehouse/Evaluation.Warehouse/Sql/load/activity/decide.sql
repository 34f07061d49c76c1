-- What becomes of each line whose record is held already, were it alone to name it; a feed that wins replaces whatever another brought.
-- Rows held are found by inner joins alone, which machines that share them do each for its own. Parameters: namespace, feed, rank of the feed, delivery.
with census as (
  select s.line_number, s.source_id, s.stamp, s.content_hash, h.activity_key as held_key, h.stamp as held_stamp,
         h.content_hash as held_hash, h.feed_key as held_feed, h.delivery_key as held_delivery
  from staging_activity as s
  join fact_activity as h on h.source_id = s.source_id and h.namespace = @namespace and h.recorded_to = 2147483647
  union all
  select k.line_number, h.source_id, h.stamp, h.content_hash, h.activity_key as held_key, h.stamp as held_stamp,
         h.content_hash as held_hash, h.feed_key as held_feed, h.delivery_key as held_delivery
  from staging_known as k
  join fact_activity as h on h.line_hash = k.line_hash and h.feed_key = @feed and h.recorded_to = 2147483647
)
insert into staging_outcome (line_number, source_id, outcome, reason, held_key, stamp, content_hash)
select c.line_number, c.source_id,
       case
         when f.feed_rank < @rank then 'set_aside'
         when f.feed_rank > @rank then 'loaded'
         when coalesce(c.stamp, 0) < coalesce(c.held_stamp, 0) then 'stale'
         when c.held_feed = @feed and c.held_hash = c.content_hash then 'unchanged'
         when coalesce(c.stamp, 0) = coalesce(c.held_stamp, 0) and c.held_delivery > @delivery then 'stale'
         else 'loaded'
       end as outcome,
       case when f.feed_rank < @rank then 'held_by_feed_that_wins' end as reason,
       c.held_key, c.stamp, c.content_hash
from census as c
left join dim_feed as f on f.feed_key = c.held_feed and f.recorded_to = 2147483647
