-- One row per EPCI that has communes of the territory: their people together, what they need (indices of communes weighed by their people), what is
-- offered to them and what they used over a period. An offer is missing where no list of places is held.
-- Places are those of the national list, as in OFF-01. Parameters: load, from, to, territory, vintage.
select
  cast(epci.territory_key as bigint) as unit_key,
  cast(0 as bigint) as person_key,
  0 as at_random,
  people.population as population,
  case when people.population < 10000 then 1 when people.population < 30000 then 2 else 3 end as size_class,
  people.ifn as ifn,
  people.poverty as poverty,
  people.older as older,
  people.no_diploma as no_diploma,
  case when lists.held > 0 then 10000.0 * coalesce(offer.places, 0) / people.population end as places,
  1000.0 * coalesce(used.activities, 0) / people.population as activities,
  case when used.activities is null then 0.0 else 1000.0 * used.supports / people.population end as supports,
  case when used.activities is null then 0 else used.supports end as helped,
  case when used.activities > 0 then 1.0 * used.workshops / used.activities end as workshops
from (
    select b.ancestor_key as territory_key
    from bridge_territory as b
      join bridge_territory as inside on inside.territory_key = b.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
        and inside.recorded_from <= @load and @load < inside.recorded_to
    where b.ancestor_type = 'epci' and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to
    group by b.ancestor_key
  ) as epci
  join (
    select
      b.ancestor_key as territory_key,
      cast(sum(cast(told.population as decimal(28,6))) as decimal(28,6)) as population,
      1.0 * cast(sum(cast(told.population * told.ifn as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.ifn is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as ifn,
      1.0 * cast(sum(cast(told.population * told.poverty as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.poverty is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as poverty,
      1.0 * cast(sum(cast(told.population * told.older as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.older is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as older,
      1.0 * cast(sum(cast(told.population * told.no_diploma as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.no_diploma is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as no_diploma
    from bridge_territory as b
      join bridge_territory as inside on inside.territory_key = b.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
        and inside.recorded_from <= @load and @load < inside.recorded_to
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
            select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
            from fact_need as v
            where v.recorded_from <= @load and @load < v.recorded_to
            group by v.need_measure_key
          ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
        where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
        group by n.territory_key
      ) as told on told.territory_key = b.territory_key
    where b.ancestor_type = 'epci' and b.vintage = @vintage and b.recorded_from <= @load and @load < b.recorded_to
    group by b.ancestor_key
  ) as people on people.territory_key = epci.territory_key
  cross join (
    select cast(count(*) as bigint) as held
    from fact_place_month as h
      join dim_feed as hf on hf.feed_key = h.feed_key and hf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and hf.recorded_from <= @load and @load < hf.recorded_to
    where h.recorded_from <= @load and @load < h.recorded_to and h.date_key <= @to
  ) as lists
  left join (
    select around.ancestor_key as territory_key, cast(count(distinct p.place_key) as bigint) as places
    from fact_place_month as p
      join (
        select s.feed_key as feed_key, max(s.date_key) as date_key
        from fact_place_month as s
        where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
        group by s.feed_key
      ) as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
      join dim_feed as pf on pf.feed_key = p.feed_key and pf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and pf.recorded_from <= @load and @load < pf.recorded_to
      join bridge_territory as around on around.territory_key = p.territory_key and around.ancestor_type = 'epci' and around.vintage = @vintage
        and around.recorded_from <= @load and @load < around.recorded_to
      join bridge_territory as inside on inside.territory_key = p.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
        and inside.recorded_from <= @load and @load < inside.recorded_to
    where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
    group by around.ancestor_key
  ) as offer on offer.territory_key = epci.territory_key
  left join (
    select
      around.ancestor_key as territory_key,
      cast(sum(cast(told.activities as bigint)) as bigint) as activities,
      cast(sum(cast(told.supports as bigint)) as bigint) as supports,
      cast(sum(cast(told.workshops as bigint)) as bigint) as workshops
    from (
        select
          a.territory_key as territory_key,
          cast(count(*) as bigint) as activities,
          cast(sum(cast(a.supports as bigint)) as bigint) as supports,
          cast(sum(cast(k.is_workshop as bigint)) as bigint) as workshops
        from fact_activity as a
          join dim_activity_kind as k on k.kind_key = a.kind_key and k.recorded_from <= @load and @load < k.recorded_to
        where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
        group by a.territory_key
      ) as told
      join bridge_territory as around on around.territory_key = told.territory_key and around.ancestor_type = 'epci' and around.vintage = @vintage
        and around.recorded_from <= @load and @load < around.recorded_to
      join bridge_territory as inside on inside.territory_key = told.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
        and inside.recorded_from <= @load and @load < inside.recorded_to
    group by around.ancestor_key
  ) as used on used.territory_key = epci.territory_key
where people.population > 0
