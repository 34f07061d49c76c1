-- OFF-03-POPULATION v2 : Habitants des communes fragiles
-- @load = 2
-- @to = 20251231
-- @vintage = 2025
with held as (
  select
    f.denominator as m0,
    1 as r0
  from (
-- One row per commune whose people are known: how many they are (denominator), of whom where at least one place works (numerator); code fragile where the
-- digital fragility index of 2023 is 5 or more of 10. Places are those of the national list at the period's end; where no snapshot tells of that day,
-- both are empty. What is told of a commune is put together rather than joined: no engine needs to guess how much there is. Parameters: load, to, vintage.
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
      ) as snapshot
      join (
        select f.feed_key as feed_key
        from dim_feed as f
        where f.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0') and f.recorded_from <= @load and @load < f.recorded_to
      ) as listed on listed.feed_key = snapshot.feed_key
    where snapshot.usable = 1
  ) as known
  left join (
    select
      told.territory_key as territory_key, max(told.delivery_key) as delivery_key, max(told.line_number) as line_number,
      max(told.people) as people, max(told.score) as score, max(told.served) as served
    from (
        select n.territory_key as territory_key, n.delivery_key as delivery_key, n.line_number as line_number, n.value as people, cast(null as decimal(18,6)) as score, 0 as served
        from (
            select n.territory_key as territory_key, m.code as measure, n.value as value, n.delivery_key as delivery_key, n.line_number as line_number
            from fact_need as n
              join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.recorded_from <= @load and @load < m.recorded_to
              join (
                select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
                from fact_need as v
                where v.recorded_from <= @load and @load < v.recorded_to
                group by v.need_measure_key
              ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
            where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
          ) as n
        where n.measure = 'population'
        union all
        select i.territory_key as territory_key, 0 as delivery_key, 0 as line_number, cast(null as decimal(18,6)) as people, i.value as score, 0 as served
        from (
            select n.territory_key as territory_key, m.code as measure, n.value as value, n.delivery_key as delivery_key, n.line_number as line_number
            from fact_need as n
              join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.recorded_from <= @load and @load < m.recorded_to
              join (
                select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
                from fact_need as v
                where v.recorded_from <= @load and @load < v.recorded_to
                group by v.need_measure_key
              ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
            where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
          ) as i
        where i.measure = 'ifn_total'
        union all
        select coalesce(b.commune_key, working.territory_key) as territory_key, 0 as delivery_key, 0 as line_number, cast(null as decimal(18,6)) as people, cast(null as decimal(18,6)) as score, 1 as served
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
              ) as snapshot on snapshot.feed_key = p.feed_key and snapshot.date_key = p.date_key and snapshot.usable = 1
              join (
                select f.feed_key as feed_key
                from dim_feed as f
                where f.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0') and f.recorded_from <= @load and @load < f.recorded_to
              ) as listed on listed.feed_key = p.feed_key
            where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
            group by p.territory_key
          ) as working
          left join (
            select b.territory_key as territory_key, b.ancestor_key as commune_key
            from bridge_territory as b
            where b.ancestor_type = 'commune' and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to
          ) as b on b.territory_key = working.territory_key
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
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
