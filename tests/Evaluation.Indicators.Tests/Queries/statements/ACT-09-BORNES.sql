-- ACT-07-ATELIERS v1 : Participants des ateliers (CNFS v1)
-- ACT-07-INDIVIDUELS v1 : Accompagnements individuels et ponctuels (CNFS v1)
-- ACT-09-RECURRENTS v1 : Participants récurrents (CNFS v1)
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.feed_key = 1 and f.kind_key = 3 then f.participants end as m0,
    case when f.feed_key = 1 and f.kind_key = 3 then 1 end as r0,
    case when f.feed_key = 1 and f.kind_key in (1, 2) then 1 end as r1,
    case when f.feed_key = 1 then f.recurrents end as m2,
    case when f.feed_key = 1 then 1 end as r2
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(r2) as bigint) as c2,
  cast(count(m2) as bigint) as n2,
  cast(sum(cast(m2 as bigint)) as bigint) as v2
from held
