-- Feeds that deliver context measures, not activity. Parameter: load.
select distinct feed_key
from fact_need
where recorded_from <= @load and @load < recorded_to
