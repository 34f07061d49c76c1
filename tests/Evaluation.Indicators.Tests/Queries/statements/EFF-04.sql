-- EFF-03-ORIENTEES v1 : Activités individuelles suivies d'une réorientation
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    coalesce(told.code_key, 0) as s0,
    1 as r0
  from fact_activity as f
    left join dim_code as told on told.list = 'redirection_kinds' and told.code = f.redirection_kind and told.recorded_from <= @load and @load < told.recorded_to
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.kind_key in (1, 2) and f.oriented >= 1
)
select
  s0,
  cast(count(r0) as bigint) as c0
from held
group by s0

-- EFF-03-ORIENTEES v1 : Activités individuelles suivies d'une réorientation
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    1 as r0
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.kind_key in (1, 2) and f.oriented >= 1
)
select
  cast(count(r0) as bigint) as c0
from held
