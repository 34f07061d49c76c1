-- ACT-10 v1 : Usagers bénéficiant d'un suivi (CNFS v1)
-- ACT-07-ATELIERS v1 : Participants des ateliers (CNFS v1)
-- ACT-07-INDIVIDUELS v1 : Accompagnements individuels et ponctuels (CNFS v1)
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.feed_key = 1 then case when f.followups_individual is not null or f.followups_workshop is not null or f.redirections is not null then coalesce(f.followups_individual, 0) + coalesce(f.followups_workshop, 0) + coalesce(f.redirections, 0) end end as m0,
    case when f.feed_key = 1 then 1 end as r0,
    case when f.feed_key = 1 and f.kind_key = 3 then f.participants end as m1,
    case when f.feed_key = 1 and f.kind_key = 3 then 1 end as r1,
    case when f.feed_key = 1 and f.kind_key in (1, 2) then 1 end as r2
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as bigint)) as bigint) as v1,
  cast(count(r2) as bigint) as c2
from held
