-- The last snapshot of each feed of places before the period's end, however old. Parameters: load, to.
select s.feed_key as feed_key, max(s.date_key) as date_key
from fact_place_month as s
where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
group by s.feed_key
