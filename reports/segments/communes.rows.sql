-- One row per commune of the territory whose people are known: what they need, what is offered to them and what they used over a period. An offer is
-- missing where no list of places is held for the period.
-- Places are those of the national list, as in OFF-01. Parameters: load, from, to, territory, vintage.
select
  cast(commune.territory_key as bigint) as unit_key,
  cast(0 as bigint) as person_key,
  0 as at_random,
  people.population as population,
  case when people.population < 500 then 1 when people.population < 2000 then 2 when people.population < 10000 then 3 else 4 end as size_class,
  people.ifn as ifn,
  people.poverty as poverty,
  people.older as older,
  people.no_diploma as no_diploma,
  100.0 * people.job_seekers / people.population as job_seekers,
  case when lists.held > 0 then 10000.0 * coalesce(offer.places, 0) / people.population end as places,
  1000.0 * coalesce(used.activities, 0) / people.population as activities,
  case when used.activities is null then 0.0 else 1000.0 * used.supports / people.population end as supports,
  case when used.activities is null then 0 else used.supports end as helped,
  case when used.activities > 0 then 1.0 * used.workshops / used.activities end as workshops,
  case when used.activities > 0 then 1.0 * used.rights / used.activities end as rights,
  epci.ancestor_key as epci
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
      max(case when m.code = 'ifn_no_diploma' then n.value end) as no_diploma,
      max(case when m.code = 'defm_abc' then n.value end) as job_seekers
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
  ) as people on people.territory_key = commune.territory_key
  cross join (
    select cast(count(*) as bigint) as held
    from fact_place_month as h
      join dim_feed as hf on hf.feed_key = h.feed_key and hf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and hf.recorded_from <= @load and @load < hf.recorded_to
    where h.recorded_from <= @load and @load < h.recorded_to and h.date_key <= @to
  ) as lists
  left join bridge_territory as epci on epci.territory_key = commune.territory_key and epci.ancestor_type = 'epci' and epci.vintage = @vintage
    and epci.recorded_from <= @load and @load < epci.recorded_to
  left join (
    select inside.ancestor_key as territory_key, cast(count(distinct p.place_key) as bigint) as places
    from fact_place_month as p
      join (
        select s.feed_key as feed_key, max(s.date_key) as date_key
        from fact_place_month as s
        where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
        group by s.feed_key
      ) as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
      join dim_feed as pf on pf.feed_key = p.feed_key and pf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and pf.recorded_from <= @load and @load < pf.recorded_to
      join bridge_territory as inside on inside.territory_key = p.territory_key and inside.ancestor_type = 'commune' and inside.vintage = @vintage
        and inside.recorded_from <= @load and @load < inside.recorded_to
    where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
    group by inside.ancestor_key
  ) as offer on offer.territory_key = commune.territory_key
  left join (
    select
      inside.ancestor_key as territory_key,
      cast(sum(cast(told.activities as bigint)) as bigint) as activities,
      cast(sum(cast(told.supports as bigint)) as bigint) as supports,
      cast(sum(cast(told.workshops as bigint)) as bigint) as workshops,
      cast(sum(cast(told.rights as bigint)) as bigint) as rights
    from (
        select
          a.territory_key as territory_key,
          cast(count(*) as bigint) as activities,
          cast(sum(cast(a.supports as bigint)) as bigint) as supports,
          cast(sum(cast(k.is_workshop as bigint)) as bigint) as workshops,
          cast(sum(cast(coalesce(themed.rights, 0) as bigint)) as bigint) as rights
        from fact_activity as a
          join dim_activity_kind as k on k.kind_key = a.kind_key and k.recorded_from <= @load and @load < k.recorded_to
          left join (
            select t.activity_key as activity_key, max(case when th.family = 'droits' then 1 else 0 end) as rights
            from bridge_activity_theme as t
              join dim_theme as th on th.theme_key = t.theme_key and th.recorded_from <= @load and @load < th.recorded_to
            where t.recorded_from <= @load and @load < t.recorded_to and t.date_key >= @from and t.date_key <= @to
            group by t.activity_key
          ) as themed on themed.activity_key = a.activity_key
        where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
        group by a.territory_key
      ) as told
      join bridge_territory as inside on inside.territory_key = told.territory_key and inside.ancestor_type = 'commune' and inside.vintage = @vintage
        and inside.recorded_from <= @load and @load < inside.recorded_to
    group by inside.ancestor_key
  ) as used on used.territory_key = commune.territory_key
where people.population > 0
