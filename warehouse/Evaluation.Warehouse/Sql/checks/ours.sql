-- What we hold of a feed's activity between two days, rolled up as theirs. Parameters: feed, from, to, by.
select up.ancestor_key as territory_key, cast(count(*) as bigint) as activities, cast(sum(cast(a.supports as bigint)) as bigint) as supports,
       cast(sum(cast(a.participants as bigint)) as bigint) as participants, max(a.date_key) as last_day
from fact_activity as a
join (
  select territory_key, ancestor_key
  from bridge_territory
  where ancestor_type = @by and recorded_to = 2147483647 and vintage = (select max(vintage) from bridge_territory where recorded_to = 2147483647)
  union all
  select territory_key, 0 as ancestor_key
  from dim_territory
  where @by = 'all' and recorded_to = 2147483647
) as up on up.territory_key = a.territory_key
where a.feed_key = @feed and a.date_key between @from and @to and a.recorded_to = 2147483647
group by up.ancestor_key
