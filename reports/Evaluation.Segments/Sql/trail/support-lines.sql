-- The delivery line of each support of a territory over a period. Parameters: load, from, to, territory, vintage.
select s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, told.delivery_key as delivery_key, told.line_number as line_number
from fact_support as s
  join bridge_territory as inside on inside.territory_key = s.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
    and inside.recorded_from <= @load and @load < inside.recorded_to
  join (
    select a.activity_key as activity_key, a.delivery_key as delivery_key, a.line_number as line_number
    from fact_activity as a
    where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
  ) as told on told.activity_key = s.activity_key
where s.recorded_from <= @load and @load < s.recorded_to and s.date_key >= @from and s.date_key <= @to
