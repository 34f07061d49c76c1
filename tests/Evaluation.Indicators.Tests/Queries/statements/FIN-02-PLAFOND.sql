-- FIN-02-PLAFOND v1 : Plafond de l'enveloppe
-- @load = 2
with held as (
  select
    f.agreement_key as s0,
    f.amount_cents as m0,
    1 as r0
  from fact_money_step as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.source_id not like concat('%@', f.date_key) and f.step in ('ceiling')
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0
