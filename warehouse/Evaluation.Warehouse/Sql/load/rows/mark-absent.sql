-- Held rows of the feed that a whole delivery no longer names. A rejected line is not an absent one. Parameter: feed.
insert into staging_closing (row_key)
select h.fact_row_key
from fact_row as h
left join staging_outcome as o on o.source_id = h.source_id
left join staging_rejected as r on r.source_id = h.source_id
where h.feed_key = @feed and h.recorded_to = 2147483647 and o.source_id is null and r.source_id is null
