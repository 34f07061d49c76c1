-- EFF-01-ACTIVITES v1 : Activités individuelles dont l'autonomie est renseignée
-- EFF-01-INDIVIDUELLES v1 : Activités individuelles
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.kind_key in (1, 2) and f.autonomy in ('entierement_accompagne', 'partiellement_autonome', 'autonome') then 1 end as r0,
    case when f.kind_key in (1, 2) then 1 end as r1
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(r1) as bigint) as c1
from held
