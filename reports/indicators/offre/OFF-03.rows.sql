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
    from {lists-in-force} as snapshot
      join {national-lists} as listed on listed.feed_key = snapshot.feed_key
    where snapshot.usable = 1
  ) as known
  left join (
    select
      told.territory_key as territory_key, max(told.delivery_key) as delivery_key, max(told.line_number) as line_number,
      max(told.people) as people, max(told.score) as score, max(told.served) as served
    from (
        select n.territory_key as territory_key, n.delivery_key as delivery_key, n.line_number as line_number, n.value as people, cast(null as decimal(18,6)) as score, 0 as served
        from {commune-need} as n
        where n.measure = 'population'
        union all
        select i.territory_key as territory_key, 0 as delivery_key, 0 as line_number, cast(null as decimal(18,6)) as people, i.value as score, 0 as served
        from {commune-need} as i
        where i.measure = 'ifn_total'
        union all
        select coalesce(b.commune_key, working.territory_key) as territory_key, 0 as delivery_key, 0 as line_number, cast(null as decimal(18,6)) as people, cast(null as decimal(18,6)) as score, 1 as served
        from (
            select p.territory_key as territory_key
            from fact_place_month as p
              join {lists-in-force} as snapshot on snapshot.feed_key = p.feed_key and snapshot.date_key = p.date_key and snapshot.usable = 1
              join {national-lists} as listed on listed.feed_key = p.feed_key
            where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
            group by p.territory_key
          ) as working
          left join {commune-of} as b on b.territory_key = working.territory_key
      ) as told
    group by told.territory_key
    having max(told.people) is not null
  ) as people on 1 = 1
where coalesce(people.territory_key, 0) > 0
