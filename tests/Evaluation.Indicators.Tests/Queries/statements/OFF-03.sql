-- OFF-03-COUVERTE v1 : Habitants des communes fragiles qui ont un lieu
-- OFF-03-POPULATION v1 : Habitants des communes fragiles
-- @load = 2
-- @to = 20251231
-- @vintage = 2025
with held as (
  select
    f.numerator as m0,
    1 as r0,
    f.denominator as m1,
    1 as r1
  from (
-- One row per commune whose people are known: how many they are (denominator), of whom where at least one place works (numerator); code fragile where the
-- digital fragility index of 2023 is 5 or more of 10. Places are those of the national list at the period's end: the snapshot is the last one of each feed, at most a year before that day, otherwise the first one at most 15 days
-- after it; a feed without any measures nothing then:
-- then both are empty. What is told of a commune is put together rather than joined: no engine needs to guess how much there is. Parameters: load, to, vintage.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  people.territory_key as territory_key,
  people.delivery_key as delivery_key,
  people.line_number as line_number,
  case when people.score >= 5 then 'fragile' when people.score < 5 then 'autre' end as code,
  cast(case when known.feeds is null then null when people.served = 0 then 0 else people.people end as bigint) as numerator,
  cast(case when known.feeds is null then null else people.people end as bigint) as denominator
from (
    select max(1) as feeds
    from (
      select
        days.feed_key as feed_key,
        coalesce(days.before_key, days.after_key, days.last_key) as date_key,
        case when days.before_key is null and days.after_key is null then 0 else 1 end as usable
      from (
        select
          h.feed_key as feed_key,
          max(case when d.day_number <= e.day_number and d.day_number >= e.day_number - 366 then h.date_key end) as before_key,
          min(case when d.day_number > e.day_number and d.day_number <= e.day_number + 15 then h.date_key end) as after_key,
          max(h.date_key) as last_key
        from fact_place_month as h
          join dim_date as d on d.date_key = h.date_key
          join dim_date as e on e.date_key = @to
        where h.recorded_from <= @load and @load < h.recorded_to
        group by h.feed_key
      ) as days
    ) as snapshot
      join dim_feed as kf on kf.feed_key = snapshot.feed_key and kf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and kf.recorded_from <= @load and @load < kf.recorded_to
    where snapshot.usable = 1
  ) as known
  left join (
  select
    told.territory_key as territory_key, max(told.delivery_key) as delivery_key, max(told.line_number) as line_number,
    max(told.people) as people, max(told.score) as score, max(told.served) as served
  from (
    select n.territory_key as territory_key, n.delivery_key as delivery_key, n.line_number as line_number, n.value as people, cast(null as decimal(18,6)) as score, 0 as served
    from fact_need as n
      join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.code = 'population' and m.recorded_from <= @load and @load < m.recorded_to
      join (
        select coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
        from fact_need as v
          join dim_need_measure as vm on vm.need_measure_key = v.need_measure_key and vm.code = 'population' and vm.recorded_from <= @load and @load < vm.recorded_to
        where v.recorded_from <= @load and @load < v.recorded_to
      ) as of_people on of_people.vintage = n.vintage
    where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
    union all
    select i.territory_key as territory_key, 0 as delivery_key, 0 as line_number, cast(null as decimal(18,6)) as people, i.value as score, 0 as served
    from fact_need as i
      join dim_need_measure as im on im.need_measure_key = i.need_measure_key and im.code = 'ifn_total' and im.recorded_from <= @load and @load < im.recorded_to
      join (
        select coalesce(max(case when 10000 * cast(w.vintage as int) <= @to then w.vintage end), min(w.vintage)) as vintage
        from fact_need as w
          join dim_need_measure as wm on wm.need_measure_key = w.need_measure_key and wm.code = 'ifn_total' and wm.recorded_from <= @load and @load < wm.recorded_to
        where w.recorded_from <= @load and @load < w.recorded_to
      ) as of_index on of_index.vintage = i.vintage
    where i.recorded_from <= @load and @load < i.recorded_to
    union all
    select coalesce(b.ancestor_key, working.territory_key) as territory_key, 0 as delivery_key, 0 as line_number, cast(null as decimal(18,6)) as people, cast(null as decimal(18,6)) as score, 1 as served
    from (
        select p.territory_key as territory_key
        from fact_place_month as p
          join (
      select
        days.feed_key as feed_key,
        coalesce(days.before_key, days.after_key, days.last_key) as date_key,
        case when days.before_key is null and days.after_key is null then 0 else 1 end as usable
      from (
        select
          h.feed_key as feed_key,
          max(case when d.day_number <= e.day_number and d.day_number >= e.day_number - 366 then h.date_key end) as before_key,
          min(case when d.day_number > e.day_number and d.day_number <= e.day_number + 15 then h.date_key end) as after_key,
          max(h.date_key) as last_key
        from fact_place_month as h
          join dim_date as d on d.date_key = h.date_key
          join dim_date as e on e.date_key = @to
        where h.recorded_from <= @load and @load < h.recorded_to
        group by h.feed_key
      ) as days
    ) as snapshot on snapshot.feed_key = p.feed_key and snapshot.date_key = p.date_key and snapshot.usable = 1
          join dim_feed as pf on pf.feed_key = p.feed_key and pf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
            and pf.recorded_from <= @load and @load < pf.recorded_to
        where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
        group by p.territory_key
      ) as working
      left join bridge_territory as b on b.territory_key = working.territory_key and b.ancestor_type = 'commune' and b.vintage = @vintage
        and b.recorded_from <= @load and @load < b.recorded_to
  ) as told
  group by told.territory_key
  having max(told.people) is not null
) as people on 1 = 1
where coalesce(people.territory_key, 0) > 0
  ) as f
  where f.code in ('fragile')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as bigint)) as bigint) as v1
from held
