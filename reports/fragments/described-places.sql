-- One row per place that works: the line that described it last. Parameters: load, to.
select
  told.place_key as place_key, told.territory_key as territory_key, told.structure_key as structure_key, told.feed_key as feed_key, told.date_key as date_key,
  told.weekly_minutes as weekly_minutes, told.delivery_key as delivery_key, told.line_number as line_number
from (
    select
      p.place_key as place_key, p.territory_key as territory_key, p.structure_key as structure_key, p.feed_key as feed_key, p.date_key as date_key,
      p.weekly_minutes as weekly_minutes, p.delivery_key as delivery_key, p.line_number as line_number,
      row_number() over (partition by p.place_key order by p.date_key desc, coalesce(p.updated_key, 0) desc, p.feed_key, p.source_id) as latest
    from {working-places} as p
  ) as told
where told.latest = 1
