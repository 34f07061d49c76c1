-- OFF-08 v1 : Accompagnements Aidants Connect
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.gained as m0,
    1 as r0
  from (
-- What cumulative counters of structures gained in a period, as two rows each: what had been reached at its end, less what had been at its beginning. The
-- snapshot of an end is the one nearest to it, at most 15 days and half the period away, so that periods that touch share it and their gains sum. A
-- structure absent from a snapshot keeps the last count published. Where a feed lacks a snapshot at one end, nothing is measured: one row, empty.
-- Parameters: load, from, to.
select
  cast(0 as bigint) as activity_key,
  cast(@to as int) as date_key,
  reached.territory_key as territory_key,
  reached.partner_key as partner_key,
  reached.feed_key as feed_key,
  reached.structure_key as structure_key,
  reached.measure as measure,
  reached.delivery_key as delivery_key,
  reached.line_number as line_number,
  reached.gained as gained
from (
  select
    c.partner_key as partner_key, c.feed_key as feed_key, c.structure_key as structure_key, c.measure as measure, c.delivery_key as delivery_key, c.line_number as line_number,
    first_value(c.territory_key) over (partition by c.feed_key, c.structure_key order by c.date_key desc, side.direction desc, c.counter_key desc) as territory_key,
    case when ends.end_key > ends.start_key then cast(side.direction * c.count as bigint) end as gained,
    rank() over (partition by c.feed_key, c.structure_key, c.measure, side.direction order by c.date_key desc) as place
  from fact_counter as c
    join (select 1 as direction union all select -1 as direction) as side on 1 = 1
    left join (
      select
        nearest.feed_key as feed_key,
        max(case when nearest.direction = -1 then nearest.date_key end) as start_key,
        max(case when nearest.direction = 1 then nearest.date_key end) as end_key
      from (
        select
          snapshot.feed_key as feed_key, snapshot.date_key as date_key, edge.direction as direction,
          row_number() over (partition by snapshot.feed_key, edge.direction order by abs(numbered.day_number - edge.day_number), snapshot.date_key desc) as place
        from (
            select s.feed_key as feed_key, s.date_key as date_key
            from fact_counter as s
            where s.recorded_from <= @load and @load < s.recorded_to
            group by s.feed_key, s.date_key
          ) as snapshot
          join dim_date as numbered on numbered.date_key = snapshot.date_key
          join (
            select -1 as direction, min(first_days.day_number) as day_number, max(first_days.day_number) + 1 - min(first_days.day_number) as days
            from dim_date as first_days
            where first_days.date_key in (@from, @to)
            union all
            select 1 as direction, max(last_days.day_number) + 1 as day_number, max(last_days.day_number) + 1 - min(last_days.day_number) as days
            from dim_date as last_days
            where last_days.date_key in (@from, @to)
          ) as edge on abs(numbered.day_number - edge.day_number) <= 15 and 2 * abs(numbered.day_number - edge.day_number) <= edge.days
      ) as nearest
      where nearest.place = 1
      group by nearest.feed_key
    ) as ends on ends.feed_key = c.feed_key
  where c.recorded_from <= @load and @load < c.recorded_to and c.structure_key <> 0 and c.count is not null
    and case
        when ends.end_key > ends.start_key and side.direction = 1 and c.date_key <= ends.end_key then 1
        when ends.end_key > ends.start_key and side.direction = -1 and c.date_key <= ends.start_key then 1
        when ends.end_key > ends.start_key then 0
        when side.direction = 1 then 1
        else 0
      end = 1
) as reached
where reached.place = 1
  ) as f
  where f.date_key >= @from and f.date_key <= @to
    and f.feed_key = 6 and f.measure = 'ac_demarches'
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
