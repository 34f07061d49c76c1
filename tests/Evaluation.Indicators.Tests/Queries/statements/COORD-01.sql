-- COORD-01 v1 : Actions de coordination
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    1 as r0
  from fact_coordination as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.feed_key = 11
)
select
  cast(count(r0) as bigint) as c0
from held
