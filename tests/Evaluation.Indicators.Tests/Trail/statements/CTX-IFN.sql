-- CTX-IFN v1 : Indice de fragilité numérique
-- @load = 2
-- @vintage = 2025
with held as (
  select
    f.delivery_key as delivery_key,
    f.line_number as line_number,
    f.territory_key as fine,
    case when f.feed_key = 3 and f.need_measure_key = 2 and f.vintage = 2023 then f.value end as m0,
    case when f.feed_key = 3 and f.need_measure_key = 2 and f.vintage = 2023 then 1 end as r0,
    case when f.need_measure_key = 1 and f.vintage = 2025 then f.value end as w0
  from fact_need as f
    left join bridge_territory as at_commune on at_commune.territory_key = f.territory_key and at_commune.ancestor_type = 'commune' and at_commune.vintage = @vintage and at_commune.recorded_from <= @load and @load < at_commune.recorded_to
    left join (select b.territory_key as territory_key from bridge_territory as b where b.ancestor_key = 1 and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to group by b.territory_key) as at_plan on at_plan.territory_key = f.territory_key
  where f.recorded_from <= @load and @load < f.recorded_to
    and ((f.feed_key = 3 and f.need_measure_key = 2 and f.vintage = 2023) or (f.need_measure_key = 1 and f.vintage = 2025))
    and case when f.territory_key = 0 then 0 when at_plan.territory_key is null then -1 when at_commune.ancestor_key is null then -2 else at_commune.ancestor_key end = 6
)
select
  delivery_key,
  line_number,
  fine,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as decimal(28, 6))) as decimal(28, 6)) as v0,
  cast(sum(cast(w0 as decimal(28, 6))) as decimal(28, 6)) as w0
from held
group by delivery_key, line_number, fine
