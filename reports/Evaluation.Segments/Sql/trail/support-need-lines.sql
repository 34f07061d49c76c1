-- The delivery line of a context measure (of all, where none is named) of the commune of each support of a territory. Parameters: load, from, to, territory, vintage, measure.
select s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, need.delivery_key as delivery_key, need.line_number as line_number
from fact_support as s
  join bridge_territory as inside on inside.territory_key = s.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
    and inside.recorded_from <= @load and @load < inside.recorded_to
  join bridge_territory as commune on commune.territory_key = s.territory_key and commune.ancestor_type = 'commune' and commune.vintage = @vintage
    and commune.recorded_from <= @load and @load < commune.recorded_to
  join (
    select n.territory_key as territory_key, n.delivery_key as delivery_key, n.line_number as line_number
    from fact_need as n
      join dim_need_measure as m on m.need_measure_key = n.need_measure_key and (@measure = '' or m.code = @measure) and m.recorded_from <= @load and @load < m.recorded_to
      join (
        select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
        from fact_need as v
        where v.recorded_from <= @load and @load < v.recorded_to
        group by v.need_measure_key
      ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
    where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
  ) as need on need.territory_key = commune.ancestor_key
where s.recorded_from <= @load and @load < s.recorded_to and s.date_key >= @from and s.date_key <= @to
