-- One row per commune of a territory whose people are known: what they need, what is offered to them and what they used over a period. An offer is
-- missing where no list of places is held for the period. Parameters: load, from, to, territory, vintage.
select
  cast(commune.territory_key as bigint) as unit_key,
  0 as at_random,
  people.population as population,
  people.ifn as ifn,
  people.poverty as poverty,
  people.older as older,
  people.no_diploma as no_diploma,
  case when lists.held > 0 then 10000.0 * coalesce(offer.places, 0) / people.population end as places,
  1000.0 * coalesce(used.activities, 0) / people.population as activities,
  1000.0 * coalesce(used.supports, 0) / people.population as supports,
  case when used.activities > 0 then 1.0 * used.workshops / used.activities end as workshops
from (
    select b.territory_key as territory_key
    from bridge_territory as b
      join dim_territory as t on t.territory_key = b.territory_key and t.territory_type = 'commune' and t.recorded_from <= @load and @load < t.recorded_to
    where b.ancestor_key = @territory and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to
  ) as commune
  join (
    select
      n.territory_key as territory_key,
      max(case when m.code = 'population' then n.value end) as population,
      max(case when m.code = 'ifn_total' then n.value end) as ifn,
      max(case when m.code = 'ifn_poverty' then n.value end) as poverty,
      max(case when m.code = 'ifn_older_65' then n.value end) as older,
      max(case when m.code = 'ifn_no_diploma' then n.value end) as no_diploma
    from fact_need as n
      join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.recorded_from <= @load and @load < m.recorded_to
      join (
        select v.need_measure_key as need_measure_key, max(v.vintage) as vintage
        from fact_need as v
          join dim_date as y on y.date_key = @to
        where v.recorded_from <= @load and @load < v.recorded_to and v.vintage <= y.year
        group by v.need_measure_key
      ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
    where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune'
    group by n.territory_key
  ) as people on people.territory_key = commune.territory_key
  cross join (
    select count(*) as held
    from fact_place_month as h
    where h.recorded_from <= @load and @load < h.recorded_to and h.date_key <= @to
  ) as lists
  left join (
    select p.territory_key as territory_key, count(distinct p.place_key) as places
    from fact_place_month as p
      join (
        select s.feed_key as feed_key, max(s.date_key) as date_key
        from fact_place_month as s
        where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
        group by s.feed_key
      ) as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
    where p.recorded_from <= @load and @load < p.recorded_to and (p.is_open is null or p.is_open = 1)
    group by p.territory_key
  ) as offer on offer.territory_key = commune.territory_key
  left join (
    select
      a.territory_key as territory_key,
      count(*) as activities,
      sum(cast(a.supports as bigint)) as supports,
      sum(cast(k.is_workshop as bigint)) as workshops
    from fact_activity as a
      join dim_activity_kind as k on k.kind_key = a.kind_key
    where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
    group by a.territory_key
  ) as used on used.territory_key = commune.territory_key
where people.population > 0
