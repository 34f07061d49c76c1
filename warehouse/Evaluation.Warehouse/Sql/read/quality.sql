-- Results of the checks of the last delivery held of each feed, as known at a load. Parameter: load.
select f.code as feed, d.delivery_key, d.received_at, c.check_key, c.check_code, c.column_name, c.date_key, t.code as territory_code,
       t.name as territory, c.outcome, c.measured, c.numerator, c.denominator, c.soft, c.hard, c.accepted, c.sentence
from (
  select feed_key, max(delivery_key) as delivery_key
  from journal_delivery
  where recorded_from <= @load and @load < recorded_to
  group by feed_key
) as latest
join journal_delivery as d on d.delivery_key = latest.delivery_key and d.recorded_from <= @load and @load < d.recorded_to
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_from <= @load and @load < f.recorded_to
join fact_check_result as c on c.delivery_key = d.delivery_key and c.recorded_from <= @load and @load < c.recorded_to
left join dim_territory as t on t.territory_key = c.territory_key and t.recorded_from <= @load and @load < t.recorded_to
