-- What each counter of a structure gained between two successive snapshots of its feed, as known at a load, with what happened to it: grows,
-- same, shrinks (its total went down), new (not there before), gone (there before and no more: nothing gained). A first snapshot gains nothing:
-- it tells years at once. Words are given a width, so that no engine sends thousands of
-- texts of any length, which SQL Server's driver sometimes fails to read. Parameter: load.
with counts as (
  select partner_key, feed_key, structure_key, measure, date_key, max(territory_key) as territory_key,
         cast(sum(cast(count as bigint)) as bigint) as total, max(delivery_key) as delivery_key, max(line_number) as line_number
  from fact_counter
  where recorded_from <= @load and @load < recorded_to and structure_key <> 0 and count is not null
  group by partner_key, feed_key, structure_key, measure, date_key
),
snapshots as (
  select feed_key, date_key, row_number() over (partition by feed_key order by date_key) as place
  from (select feed_key, date_key from counts group by feed_key, date_key) as days
)
select now.partner_key, now.feed_key, now.structure_key, now.measure, earlier.date_key as from_key, now.date_key as to_key, now.territory_key,
       before.total as total_before, now.total as total_now, cast(now.total - coalesce(before.total, 0) as bigint) as delta,
       cast(case when before.total is null then 'new' when now.total < before.total then 'shrinks' when now.total = before.total then 'same' else 'grows' end as varchar(8)) as flag,
       now.delivery_key, now.line_number
from counts as now
join snapshots as later on later.feed_key = now.feed_key and later.date_key = now.date_key
join snapshots as earlier on earlier.feed_key = later.feed_key and earlier.place = later.place - 1
left join counts as before on before.feed_key = now.feed_key and before.structure_key = now.structure_key and before.measure = now.measure
                          and before.date_key = earlier.date_key
union all
select gone.partner_key, gone.feed_key, gone.structure_key, gone.measure, gone.date_key, later.date_key, gone.territory_key,
       gone.total, cast(null as bigint), cast(0 as bigint), cast('gone' as varchar(8)), gone.delivery_key, gone.line_number
from counts as gone
join snapshots as earlier on earlier.feed_key = gone.feed_key and earlier.date_key = gone.date_key
join snapshots as later on later.feed_key = earlier.feed_key and later.place = earlier.place + 1
left join counts as now on now.feed_key = gone.feed_key and now.structure_key = gone.structure_key and now.measure = gone.measure and now.date_key = later.date_key
where now.structure_key is null
