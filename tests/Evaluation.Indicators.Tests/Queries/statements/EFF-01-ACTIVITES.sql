-- EFF-01-ACTIVITES v1 : Activités individuelles dont l'autonomie est renseignée
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    1 as r0
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.kind_key in (1, 2) and f.autonomy in ('entierement_accompagne', 'partiellement_autonome', 'autonome')
)
select
  cast(count(r0) as bigint) as c0
from held
