-- One row per structure and count of helpers, as published on the last day at most a year before the period's end, otherwise the first
-- one at most 15 days after it; where there is none, nothing is measured. Parameters: load, to.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  c.territory_key as territory_key,
  c.partner_key as partner_key,
  c.feed_key as feed_key,
  c.structure_key as structure_key,
  c.delivery_key as delivery_key,
  c.line_number as line_number,
  case when snapshot.usable = 1 then c.count end as numerator,
  cast(null as bigint) as denominator
from fact_counter as c
  join (
      select s.feed_key as feed_key, s.date_key as date_key, s.usable as usable
      from (
        select
          held_days.feed_key as feed_key, held_days.date_key as date_key,
          case when d.n <= e.n and e.n - d.n <= 366 then 1 when d.n > e.n and d.n - e.n <= 15 then 1 else 0 end as usable,
          row_number() over (
            partition by held_days.feed_key
            order by case when d.n <= e.n and e.n - d.n <= 366 then 0 when d.n > e.n and d.n - e.n <= 15 then 1 else 2 end, abs(d.n - e.n)
          ) as place
        from (
            select h.feed_key as feed_key, h.date_key as date_key
            from fact_counter as h
            where h.recorded_from <= @load and @load < h.recorded_to and h.measure = 'ac_aidants'
            group by h.feed_key, h.date_key
          ) as held_days
          join (select date_key, cast(row_number() over (order by date_key) as bigint) as n from dim_date) as d on d.date_key = held_days.date_key
          join (select date_key, cast(row_number() over (order by date_key) as bigint) as n from dim_date) as e on e.date_key = @to
      ) as s
      where s.place = 1
    ) as snapshot on snapshot.feed_key = c.feed_key and snapshot.date_key = c.date_key
where c.recorded_from <= @load and @load < c.recorded_to and c.measure = 'ac_aidants'
