-- Totals that a feed's partner published, rolled up to one type of territory, or to 0 for all of them together. Parameters: feed, measure, by.
select c.delivery_key, c.date_key, up.ancestor_key as territory_key, cast(sum(cast(c.count as bigint)) as bigint) as total
from fact_counter as c
join (
  select territory_key, ancestor_key
  from bridge_territory
  where ancestor_type = @by and recorded_to = 2147483647 and vintage = (select max(vintage) from bridge_territory where recorded_to = 2147483647)
  union all
  select territory_key, 0 as ancestor_key
  from dim_territory
  where @by = 'all' and recorded_to = 2147483647
) as up on up.territory_key = c.territory_key
where c.feed_key = @feed and c.measure = @measure and c.recorded_to = 2147483647 and c.count is not null
group by c.delivery_key, c.date_key, up.ancestor_key
