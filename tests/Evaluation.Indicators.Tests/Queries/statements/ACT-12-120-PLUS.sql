-- ACT-12-120-PLUS v3 : Activités de 120 minutes et plus
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    1 as r0
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.feed_key in (2, 5) and f.minutes >= 120
)
select
  cast(count(r0) as bigint) as c0
from held
