-- What becomes of each staged row of a fact: the freshest of those that name the same record, against the row held so far. Rows equally fresh
-- are told apart by their content, so that the order of lines decides nothing; a feed that wins replaces whatever another brought. Rows held are
-- found by an inner join first, which machines that share them do each for its own. Here and beside it, fact_row, fact_row_key, staging_row and
-- own_columns stand for the names of the fact. Parameters: namespace, feed, rank of the feed, delivery.
with held as (
  select s.line_number, s.source_id, h.fact_row_key as held_key, h.stamp as held_stamp, h.content_hash as held_hash, h.feed_key as held_feed,
         h.delivery_key as held_delivery
  from staging_row as s
  join fact_row as h on h.source_id = s.source_id and h.namespace = @namespace and h.recorded_to = 2147483647
),
census as (
  select s.line_number, s.source_id, s.stamp, s.content_hash, h.held_key, h.held_stamp, h.held_hash, h.held_feed, h.held_delivery
  from staging_row as s
  left join held as h on h.line_number = s.line_number and h.source_id = s.source_id
),
repeated as (
  select source_id
  from census
  group by source_id
  having count(*) > 1
),
ranked as (
  select c.line_number, c.source_id,
         row_number() over (partition by c.source_id order by coalesce(c.stamp, 0) desc, c.content_hash desc, c.line_number desc) as place
  from census as c
  join repeated as r on r.source_id = c.source_id
),
judged as (
  select c.line_number, c.source_id, c.held_key,
         case
           when r.place > 1 then 'repeated_in_delivery'
           when f.feed_rank < @rank then 'held_by_feed_that_wins'
         end as reason,
         case
           when c.held_key is null or f.feed_rank > @rank then 'loaded'
           when coalesce(c.stamp, 0) < coalesce(c.held_stamp, 0) then 'stale'
           when c.held_feed = @feed and c.held_hash = c.content_hash then 'unchanged'
           when coalesce(c.stamp, 0) = coalesce(c.held_stamp, 0) and c.held_delivery > @delivery then 'stale'
           else 'loaded'
         end as outcome
  from census as c
  left join ranked as r on r.line_number = c.line_number and r.source_id = c.source_id
  left join dim_feed as f on f.feed_key = c.held_feed and f.recorded_to = 2147483647
)
insert into staging_outcome (line_number, source_id, outcome, reason, held_key)
select line_number, source_id, case when reason is null then outcome else 'set_aside' end as outcome, reason, held_key
from judged
