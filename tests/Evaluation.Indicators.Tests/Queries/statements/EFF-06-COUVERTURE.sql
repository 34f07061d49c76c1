-- EFF-06-ATELIERS v1 : Ateliers dont le niveau est renseigné
-- EFF-06-COLLECTIFS v1 : Ateliers
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.kind_key = 3 and f.workshop_level in ('debutant', 'intermediaire', 'avance') then 1 end as r0,
    case when f.kind_key = 3 then 1 end as r1
  from fact_activity as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(r1) as bigint) as c1
from held
