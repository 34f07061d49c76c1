-- Feeds of the national list of places, as in OFF-01. Parameter: load.
select f.feed_key as feed_key
from dim_feed as f
where f.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0') and f.recorded_from <= @load and @load < f.recorded_to
