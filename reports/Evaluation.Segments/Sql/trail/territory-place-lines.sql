-- The delivery line of each place that works, as the last list before the period's end has it, by the commune or EPCI where it stands.
-- Parameters: load, to, vintage, level.
select cast(around.ancestor_key as bigint) as unit_key, p.delivery_key as delivery_key, p.line_number as line_number
from fact_place_month as p
  join (
    select s.feed_key as feed_key, max(s.date_key) as date_key
    from fact_place_month as s
    where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
    group by s.feed_key
  ) as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
  join dim_feed as pf on pf.feed_key = p.feed_key and pf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
    and pf.recorded_from <= @load and @load < pf.recorded_to
  join bridge_territory as around on around.territory_key = p.territory_key and around.ancestor_type = @level and around.vintage = @vintage
    and around.recorded_from <= @load and @load < around.recorded_to
where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
