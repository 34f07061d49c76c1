-- OFF-01-LIEUX v1 : Lieux de médiation numérique
-- @load = 2
-- @to = 20251231
with held as (
  select
    f.places as m0,
    1 as r0
  from (
-- One row per place as described at the period's end, once however many feeds describe it: the snapshot is the last one of each feed, at most a year before that day, otherwise the first one at most 15 days
-- after it; a feed without any measures nothing then,
-- and its places are empty. How fresh a description is: under 6 months, 12, 18, a month being 30.44 days; one that is not dated has to be
-- updated. Parameters: load, to.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  told.territory_key as territory_key,
  told.partner_key as partner_key,
  told.feed_key as feed_key,
  told.structure_key as structure_key,
  told.delivery_key as delivery_key,
  told.line_number as line_number,
  told.places as places,
  told.freshness as freshness
from (
  select
    p.territory_key as territory_key, p.partner_key as partner_key, p.feed_key as feed_key, p.structure_key as structure_key,
    p.delivery_key as delivery_key, p.line_number as line_number,
    cast(case when snapshot.usable = 1 then 1 end as bigint) as places,
    case
      when updated.day_number is null then 'a_actualiser'
      when ended.day_number - updated.day_number < 6 * 30.44 then 'a_jour'
      when ended.day_number - updated.day_number < 12 * 30.44 then 'a_surveiller'
      when ended.day_number - updated.day_number < 18 * 30.44 then 'a_verifier'
      else 'a_actualiser'
    end as freshness,
    row_number() over (partition by p.place_key order by snapshot.usable desc, p.date_key desc, coalesce(p.updated_key, 0) desc, p.feed_key, p.source_id) as place
  from fact_place_month as p
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
          from fact_place_month as h
            join (
              select
                d.date_key as date_key,
                case when d.day_number <= e.day_number and d.day_number >= e.day_number - 366 then d.date_key end as before_key,
                case when d.day_number > e.day_number and d.day_number <= e.day_number + 15 then d.date_key end as after_key
              from dim_date as d
                join dim_date as e on e.date_key = @to
            ) as d on d.date_key = h.date_key
          where h.recorded_from <= @load and @load < h.recorded_to
          group by h.feed_key
        ) as days
    ) as snapshot on snapshot.feed_key = p.feed_key and snapshot.date_key = p.date_key
    join dim_date as ended on ended.date_key = @to
    left join dim_date as updated on updated.date_key = p.updated_key
  where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
) as told
where told.place = 1
  ) as f
  where f.feed_key = 8
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held

-- CTX-POP v1 : Population municipale
-- @load = 2
with held as (
  select
    f.value as m0,
    1 as r0
  from fact_need as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.need_measure_key = 1 and f.vintage = 2025 and f.territory_type in ('commune')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as decimal(28, 6))) as decimal(28, 6)) as v0
from held
