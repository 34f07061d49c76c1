-- The snapshot of each feed of places that tells of the period's end: the last one at most a year before that day, otherwise the first one at most 15 days
-- after it. A feed without any is not usable: it measures nothing then. Parameters: load, to.
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
    from fact_place_month as h
      join {snapshot-days} as d on d.date_key = h.date_key
    where h.recorded_from <= @load and @load < h.recorded_to
    group by h.feed_key
  ) as days
