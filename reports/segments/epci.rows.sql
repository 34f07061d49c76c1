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
    select around.epci_key as territory_key
    from {epci-of} as around
      join {inside-territory} as inside on inside.territory_key = around.territory_key
    group by around.epci_key
  ) as epci
  join (
    select
      around.epci_key as territory_key,
      cast(sum(cast(told.population as decimal(28,6))) as decimal(28,6)) as population,
      1.0 * cast(sum(cast(told.population * told.ifn as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.ifn is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as ifn,
      1.0 * cast(sum(cast(told.population * told.poverty as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.poverty is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as poverty,
      1.0 * cast(sum(cast(told.population * told.older as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.older is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as older,
      1.0 * cast(sum(cast(told.population * told.no_diploma as decimal(28,6))) as decimal(28,6)) / nullif(cast(sum(cast(case when told.no_diploma is not null then told.population end as decimal(28,6))) as decimal(28,6)), 0) as no_diploma
    from {epci-of} as around
      join {inside-territory} as inside on inside.territory_key = around.territory_key
      join {commune-people} as told on told.territory_key = around.territory_key
    group by around.epci_key
  ) as people on people.territory_key = epci.territory_key
  cross join {lists-held} as lists
  left join (
    select around.epci_key as territory_key, cast(count(distinct p.place_key) as bigint) as places
    from {working-places} as p
      join {epci-of} as around on around.territory_key = p.territory_key
      join {inside-territory} as inside on inside.territory_key = p.territory_key
    group by around.epci_key
  ) as offer on offer.territory_key = epci.territory_key
  left join (
    select
      around.epci_key as territory_key,
      cast(sum(cast(told.activities as bigint)) as bigint) as activities,
      cast(sum(cast(told.supports as bigint)) as bigint) as supports,
      cast(sum(cast(told.workshops as bigint)) as bigint) as workshops
    from {territory-use} as told
      join {epci-of} as around on around.territory_key = told.territory_key
      join {inside-territory} as inside on inside.territory_key = told.territory_key
    group by around.epci_key
  ) as used on used.territory_key = epci.territory_key
where people.population > 0
