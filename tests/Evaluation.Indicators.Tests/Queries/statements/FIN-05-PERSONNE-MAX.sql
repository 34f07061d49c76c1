-- FIN-05-COUTS v1 : Coûts
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.partner_key as s0,
    f.amount_cents as m0,
    1 as r0
  from fact_expense as f
  where f.recorded_from <= @load and @load < f.recorded_to
    and f.date_key >= @from and f.date_key <= @to
)
select
  s0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(sum(cast(m0 as bigint)) as bigint) as v0
from held
group by s0

-- ACT-15-MIN v1 : Personnes uniques, au moins
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    f.partner_key as s0,
    f.namespace_key as x0,
    case when f.beneficiary_key > 0 then f.beneficiary_key end as m0,
    1 as r0
  from (
-- One row per person that a feed names and activity: whether it is the first day held of that person (newcomer), how many activities of the period
-- helped them (helped), and whose identifiers name them: a pseudonym is the same person within one namespace only. What is told of a person is put
-- together before it is joined to what helped them; namespaces are left joined, which misses none, so that DuckDB does not take a namespace for a thousand
-- persons and build its table of supports. Parameters: load, from, to.
select
  s.activity_key as activity_key,
  s.beneficiary_key as beneficiary_key,
  s.date_key as date_key,
  s.territory_key as territory_key,
  s.partner_key as partner_key,
  s.feed_key as feed_key,
  s.structure_key as structure_key,
  s.kind_key as kind_key,
  person.namespace_key as namespace_key,
  case when s.date_key = person.first_key then 1 else 0 end as newcomer,
  person.helped as helped
from fact_support as s
  join (
    select seen.beneficiary_key as beneficiary_key, seen.first_key as first_key, seen.helped as helped, spaces.namespace_key as namespace_key
    from (
        select
          p.beneficiary_key as beneficiary_key, min(p.date_key) as first_key,
          cast(count(case when p.date_key >= @from and p.date_key <= @to then 1 end) as bigint) as helped
        from fact_support as p
        where p.recorded_from <= @load and @load < p.recorded_to and p.beneficiary_key > 0
        group by p.beneficiary_key
      ) as seen
      join dim_beneficiary as b on b.beneficiary_key = seen.beneficiary_key and b.recorded_from <= @load and @load < b.recorded_to
      left join (
        select listed.namespace as namespace, cast(row_number() over (order by listed.namespace) as int) as namespace_key
        from (select distinct namespace from dim_beneficiary) as listed
      ) as spaces on spaces.namespace = b.namespace
  ) as person on person.beneficiary_key = s.beneficiary_key
where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0
  ) as f
  where f.date_key >= @from and f.date_key <= @to
)
select
  s0,
  x0,
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(count(distinct m0) as bigint) as v0
from held
group by s0, x0
