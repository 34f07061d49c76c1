-- One row per commune and measure of need, by its code, of the year told of the period's end. Parameters: load, to.
select n.territory_key as territory_key, m.code as measure, n.value as value, n.delivery_key as delivery_key, n.line_number as line_number
from fact_need as n
  join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.recorded_from <= @load and @load < m.recorded_to
  join {newest-need} as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
