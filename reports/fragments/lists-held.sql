-- One row: how many lines of the national list are held up to the period's end; 0 where none is. Parameters: load, to.
select cast(count(*) as bigint) as held
from fact_place_month as p
  join {national-lists} as listed on listed.feed_key = p.feed_key
where p.recorded_from <= @load and @load < p.recorded_to and p.date_key <= @to
