-- FORM-02 v1 : Acteurs formés
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.trained as m0,
    1 as r0
  from fact_training as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.feed_key = 10
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
