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
      select
        days.feed_key as feed_key,
        coalesce(days.before_key, days.after_key, days.last_key) as date_key,
        case when days.before_key is null and days.after_key is null then 0 else 1 end as usable
      from (
        select
          h.feed_key as feed_key,
          max(d.before_key) as before_key,
          min(d.after_key) as after_key,
          max(h.date_key) as last_key
        from fact_counter as h
          join {snapshot-days} as d on d.date_key = h.date_key
        where h.recorded_from <= @load and @load < h.recorded_to and h.measure = 'ac_aidants'
        group by h.feed_key
      ) as days
    ) as snapshot on snapshot.feed_key = c.feed_key and snapshot.date_key = c.date_key
where c.recorded_from <= @load and @load < c.recorded_to and c.measure = 'ac_aidants'
