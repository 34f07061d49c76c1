-- FIN-01-JUSTIFIE v1 : Montant justifié
-- FIN-01-VERSE v1 : Montant versé
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.source_id not like concat('%@', f.date_key) and f.step in ('justified') then f.amount_cents end as m0,
    case when f.source_id not like concat('%@', f.date_key) and f.step in ('justified') then 1 end as r0,
    case when f.source_id not like concat('%@', f.date_key) and f.step in ('paid') then f.amount_cents end as m1,
    case when f.source_id not like concat('%@', f.date_key) and f.step in ('paid') then 1 end as r1
  from fact_money_step as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0,
  cast(count(r1) as bigint) as c1,
  cast(count(m1) as bigint) as n1,
  cast(sum(cast(m1 as bigint)) as bigint) as v1
from held
