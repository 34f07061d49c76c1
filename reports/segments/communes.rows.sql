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
  epci.epci_key as epci
from {inside-territory} as commune
  join dim_territory as t on t.territory_key = commune.territory_key and t.territory_type = 'commune' and t.recorded_from <= @load and @load < t.recorded_to
  join {commune-people} as people on people.territory_key = commune.territory_key
  cross join {lists-held} as lists
  left join {epci-of} as epci on epci.territory_key = commune.territory_key
  left join (
    select inside.commune_key as territory_key, cast(count(distinct p.place_key) as bigint) as places
    from {working-places} as p
      join {commune-of} as inside on inside.territory_key = p.territory_key
    group by inside.commune_key
  ) as offer on offer.territory_key = commune.territory_key
  left join (
    select
      inside.commune_key as territory_key,
      cast(sum(cast(told.activities as bigint)) as bigint) as activities,
      cast(sum(cast(told.supports as bigint)) as bigint) as supports,
      cast(sum(cast(told.workshops as bigint)) as bigint) as workshops,
      cast(sum(cast(told.rights as bigint)) as bigint) as rights
    from {territory-use} as told
      join {commune-of} as inside on inside.territory_key = told.territory_key
    group by inside.commune_key
  ) as used on used.territory_key = commune.territory_key
where people.population > 0
