-- NEED-02 v1 : Personnes éloignées du numérique, estimation large
-- @load = 2
with held as (
  select
    f.value as m0,
    1 as r0
  from fact_need as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.need_measure_key = 1 and f.vintage = 2025 and f.territory_type in ('commune')
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as decimal(28, 6))) as decimal(28, 6)) as v0
from held
