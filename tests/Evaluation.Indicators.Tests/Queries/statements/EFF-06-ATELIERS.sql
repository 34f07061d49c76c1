-- EFF-06-ATELIERS v1 : Ateliers dont le niveau est renseigné
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    1 as r0
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
    and f.kind_key = 3 and f.workshop_level in ('debutant', 'intermediaire', 'avance')
)
select
  cast(count(r0) as bigint) as c0
from held
