-- One row per person followed whose autonomy was rated on two days or more of the period, where and by whom it was rated last: whether the level went
-- up, stayed or went down between the first and the last of these days (code), and after how many days (denominator). Of a day, the highest level
-- counts. A person's first rating is the least of day and level put into one number, the last the greatest of day, level and activity: nothing is put
-- in order. Parameters: load, from, to.
select
  told.activity_key as activity_key,
  told.date_key as date_key,
  told.territory_key as territory_key,
  told.partner_key as partner_key,
  told.feed_key as feed_key,
  told.structure_key as structure_key,
  told.kind_key as kind_key,
  told.delivery_key as delivery_key,
  told.line_number as line_number,
  case when told.level > told.first_level then 'hausse' when told.level < told.first_level then 'baisse' else 'egale' end as code,
  cast(1 as bigint) as numerator,
  cast(told.day - told.first_day as bigint) as denominator
from (
  select
    dated.activity_key as activity_key, dated.date_key as date_key, dated.territory_key as territory_key, dated.partner_key as partner_key,
    dated.feed_key as feed_key, dated.structure_key as structure_key, dated.kind_key as kind_key, dated.delivery_key as delivery_key,
    dated.line_number as line_number, dated.level as level, dated.day as day, dated.rating as rating,
    min(dated.day) over (partition by dated.beneficiary_key) as first_day,
    3 - min(4 * dated.day + 3 - dated.level) over (partition by dated.beneficiary_key) % 4 as first_level,
    max(dated.rating) over (partition by dated.beneficiary_key) as last_rating
  from (
    select
      s.beneficiary_key as beneficiary_key, s.activity_key as activity_key, s.date_key as date_key, s.territory_key as territory_key,
      s.partner_key as partner_key, s.feed_key as feed_key, s.structure_key as structure_key, s.kind_key as kind_key,
      rated.delivery_key as delivery_key, rated.line_number as line_number, rated.level as level, d.day_number as day,
      cast(4 * d.day_number + rated.level as bigint) * 10000000000000 + s.activity_key as rating
    from fact_support as s
      join {rated-activities} as rated on rated.activity_key = s.activity_key
      join dim_date as d on d.date_key = s.date_key
    where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0
  ) as dated
) as told
where told.rating = told.last_rating and told.day > told.first_day
