-- One row per line of the national list about a place that works, in the last snapshot of its feed before the period's end. Parameters: load, to.
select
  p.place_key as place_key, p.territory_key as territory_key, p.structure_key as structure_key, p.feed_key as feed_key, p.date_key as date_key,
  p.updated_key as updated_key, p.source_id as source_id, p.weekly_minutes as weekly_minutes, p.delivery_key as delivery_key, p.line_number as line_number
from fact_place_month as p
  join {newest-lists} as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
  join {national-lists} as listed on listed.feed_key = p.feed_key
where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
