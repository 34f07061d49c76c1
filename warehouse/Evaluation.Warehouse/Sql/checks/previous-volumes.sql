-- Lines of each delivery of a feed before this one, not withdrawn. Parameters: feed, delivery.
select d.delivery_key, l.lines_read
from journal_delivery as d
join journal_load as l on l.load_key = d.recorded_from
where d.feed_key = @feed and d.delivery_key < @delivery and d.recorded_to = 2147483647
