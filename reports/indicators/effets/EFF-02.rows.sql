-- One row per person followed whose autonomy was rated on two days or more of the period, where and by whom it was rated last: whether the level went
-- up, stayed or went down between the first and the last of these days (code), and after how many days (denominator). Of a day, the highest level
-- counts. Parameters: load, from, to.
select
  last_one.activity_key as activity_key,
  last_one.date_key as date_key,
  last_one.territory_key as territory_key,
  last_one.partner_key as partner_key,
  last_one.feed_key as feed_key,
  last_one.structure_key as structure_key,
  last_one.kind_key as kind_key,
  last_one.delivery_key as delivery_key,
  last_one.line_number as line_number,
  case when last_one.level > last_one.first_level then 'hausse' when last_one.level < last_one.first_level then 'baisse' else 'egale' end as code,
  cast(1 as bigint) as numerator,
  cast(last_one.day - last_one.first_day as bigint) as denominator
from (
  select
    s.activity_key as activity_key, s.date_key as date_key, s.territory_key as territory_key, s.partner_key as partner_key, s.feed_key as feed_key,
    s.structure_key as structure_key, s.kind_key as kind_key, rated.delivery_key as delivery_key, rated.line_number as line_number,
    rated.level as level, d.day_number as day,
    first_value(rated.level) over (partition by s.beneficiary_key order by s.date_key, rated.level desc, s.activity_key) as first_level,
    first_value(d.day_number) over (partition by s.beneficiary_key order by s.date_key, rated.level desc, s.activity_key) as first_day,
    row_number() over (partition by s.beneficiary_key order by s.date_key desc, rated.level desc, s.activity_key desc) as place
  from fact_support as s
    join (
      select
        a.activity_key as activity_key, a.delivery_key as delivery_key, a.line_number as line_number,
        case a.autonomy when 'entierement_accompagne' then 1 when 'partiellement_autonome' then 2 else 3 end as level
      from fact_activity as a
      where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
        and a.autonomy in ('entierement_accompagne', 'partiellement_autonome', 'autonome')
    ) as rated on rated.activity_key = s.activity_key
    join dim_date as d on d.date_key = s.date_key
  where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0
) as last_one
where last_one.place = 1 and last_one.day > last_one.first_day
