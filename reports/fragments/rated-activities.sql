-- The activities of a period that rate the autonomy of who was helped: 1 helped throughout, 2 partly alone, 3 alone. Parameters: load, from, to.
select
  a.activity_key as activity_key, a.delivery_key as delivery_key, a.line_number as line_number,
  case a.autonomy when 'entierement_accompagne' then 1 when 'partiellement_autonome' then 2 else 3 end as level
from fact_activity as a
where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
  and a.autonomy in ('entierement_accompagne', 'partiellement_autonome', 'autonome')
