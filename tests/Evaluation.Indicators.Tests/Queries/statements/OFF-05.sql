-- OFF-05-OCCUPES v1 : Postes de conseiller numérique occupés
-- OFF-05-POSTES v1 : Postes de conseiller numérique
-- @load = 2
-- @to = 20251231
with held as (
  select
    case when f.feed_key = 9 and f.kind in ('conum', 'coordo') and f.state in ('occupe') then f.posts end as m0,
    case when f.feed_key = 9 and f.kind in ('conum', 'coordo') and f.state in ('occupe') then 1 end as r0,
    case when f.feed_key = 9 and f.kind in ('conum', 'coordo') then f.posts end as m1,
    case when f.feed_key = 9 and f.kind in ('conum', 'coordo') then 1 end as r1
  from (
-- One row per line about posts as described at the period's end: the snapshot is the last one of each feed, at most a year before that day, otherwise the first one at most 15 days
-- after it; a feed without any measures nothing then,
-- and its posts are empty. The money that the same line tells, all that came before it included, stands beside. Parameters: load, to.
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
  case when snapshot.usable = 1 then p.posts end as posts,
  case when snapshot.usable = 1 then contracted.amount_cents end as contracted_cents,
  case when snapshot.usable = 1 then paid.amount_cents end as paid_cents
from fact_post as p
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
        from fact_post as h
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
  left join fact_money_step as contracted on contracted.delivery_key = p.delivery_key and contracted.line_number = p.line_number and contracted.step = 'contracted'
    and contracted.recorded_from <= @load and @load < contracted.recorded_to
  left join fact_money_step as paid on paid.delivery_key = p.delivery_key and paid.line_number = p.line_number and paid.step = 'paid'
    and paid.recorded_from <= @load and @load < paid.recorded_to
where p.recorded_from <= @load and @load < p.recorded_to
  ) as f
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as bigint)) as bigint) as v1
from held
