-- The delivery line of each activity of a period, by the places of the structure that held it. Parameters: load, from, to.
select cast(place.place_key as bigint) as unit_key, a.delivery_key as delivery_key, a.line_number as line_number
from (
    select
      p.place_key as place_key, p.territory_key as territory_key, p.structure_key as structure_key, p.delivery_key as delivery_key, p.line_number as line_number,
      row_number() over (partition by p.place_key order by p.date_key desc, coalesce(p.updated_key, 0) desc, p.feed_key, p.source_id) as place
    from fact_place_month as p
      join (
        select s.feed_key as feed_key, max(s.date_key) as date_key
        from fact_place_month as s
        where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
        group by s.feed_key
      ) as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
      join dim_feed as pf on pf.feed_key = p.feed_key and pf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and pf.recorded_from <= @load and @load < pf.recorded_to
    where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
  ) as place
  join fact_activity as a on a.structure_key = place.structure_key and a.structure_key > 0 and a.date_key >= @from and a.date_key <= @to
    and a.recorded_from <= @load and @load < a.recorded_to
where place.place = 1
