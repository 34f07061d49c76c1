-- Activities of a feed held without a known territory, up to a day. Parameters: feed, to.
select cast(count(*) as bigint) as activity_count
from fact_activity
where feed_key = @feed and territory_key = 0 and date_key <= @to and recorded_to = 2147483647
