-- The delivery line of a context measure (of all, where none is named) of the commune of each place. Parameters: load, to, vintage, measure.
select cast(place.place_key as bigint) as unit_key, n.delivery_key as delivery_key, n.line_number as line_number
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
  join bridge_territory as commune on commune.territory_key = place.territory_key and commune.ancestor_type = 'commune' and commune.vintage = @vintage
    and commune.recorded_from <= @load and @load < commune.recorded_to
  join fact_need as n on n.territory_key = commune.ancestor_key and n.territory_type = 'commune' and n.recorded_from <= @load and @load < n.recorded_to
  join dim_need_measure as m on m.need_measure_key = n.need_measure_key and (@measure = '' or m.code = @measure) and m.recorded_from <= @load and @load < m.recorded_to
  join (
    select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
    from fact_need as v
    where v.recorded_from <= @load and @load < v.recorded_to
    group by v.need_measure_key
  ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
where place.place = 1
