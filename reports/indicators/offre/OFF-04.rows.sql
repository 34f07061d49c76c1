-- One row per activity of the last 31 days before the period's end, that day included: who helped. Parameters: load, to.
select
  a.activity_key as activity_key,
  a.date_key as date_key,
  a.territory_key as territory_key,
  a.partner_key as partner_key,
  a.feed_key as feed_key,
  a.structure_key as structure_key,
  a.kind_key as kind_key,
  a.mediator_key as mediator_key,
  a.delivery_key as delivery_key,
  a.line_number as line_number,
  cast(null as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_activity as a
  join (
    select d.date_key as date_key
    from dim_date as d
      join dim_date as e on e.date_key = @to and d.day_number > e.day_number - 31 and d.day_number <= e.day_number
  ) as recent on recent.date_key = a.date_key
where a.recorded_from <= @load and @load < a.recorded_to
