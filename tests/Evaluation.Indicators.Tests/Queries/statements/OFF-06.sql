-- OFF-05-OCCUPES v1 : Postes de conseiller numérique occupés
-- @load = 2
-- @to = 20251231
with held as (
  select
    f.posts as m0,
    1 as r0
  from (
-- One row per line about posts as described at the period's end: the snapshot is the last one of each feed, at most a year before that day, otherwise the first one at most 15 days
-- after it; a feed without any measures nothing then,
-- and its posts are empty. Parameters: load, to.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  p.territory_key as territory_key,
  p.partner_key as partner_key,
  p.feed_key as feed_key,
  p.structure_key as structure_key,
  p.delivery_key as delivery_key,
  p.line_number as line_number,
  p.kind as kind,
  p.state as state,
  case when snapshot.usable = 1 then p.posts end as posts
from fact_post as p
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
            from fact_post as h
            where h.recorded_from <= @load and @load < h.recorded_to
            group by h.feed_key, h.date_key
          ) as held_days
          join (select date_key, cast(row_number() over (order by date_key) as bigint) as n from dim_date) as d on d.date_key = held_days.date_key
          join (select date_key, cast(row_number() over (order by date_key) as bigint) as n from dim_date) as e on e.date_key = @to
      ) as s
      where s.place = 1
    ) as snapshot on snapshot.feed_key = p.feed_key and snapshot.date_key = p.date_key
where p.recorded_from <= @load and @load < p.recorded_to
  ) as f
  where f.feed_key = 9 and f.kind in ('conum', 'coordo') and f.state in ('occupe')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held

-- OFF-06-VALIDES v1 : Postes de conseiller numérique validés
-- @load = 2
-- @to = 20251231
with held as (
  select
    f.numerator as m0,
    1 as r0
  from (
-- One row per line about posts whose day is on or before the period's end, with what sort of post it is and what became of it. Parameters: load, to.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  p.territory_key as territory_key,
  p.partner_key as partner_key,
  p.feed_key as feed_key,
  p.structure_key as structure_key,
  p.delivery_key as delivery_key,
  p.line_number as line_number,
  concat(p.kind, ':', p.state) as code,
  cast(p.posts as bigint) as numerator,
  cast(null as bigint) as denominator
from fact_post as p
where p.recorded_from <= @load and @load < p.recorded_to and p.date_key <= @to
  ) as f
  where f.feed_key = 12 and f.code in ('conum:valide')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
