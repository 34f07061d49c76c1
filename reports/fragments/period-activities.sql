-- The activities of a period, wherever they were. Parameters: load, from, to.
select
  a.activity_key as activity_key, a.territory_key as territory_key, a.structure_key as structure_key, a.kind_key as kind_key, a.place_kind_key as place_kind_key,
  a.supports as supports, a.minutes as minutes, a.oriented as oriented, a.autonomy as autonomy, a.delivery_key as delivery_key, a.line_number as line_number
from fact_activity as a
where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
