-- One row per place of the territory that works, as last described before the period's end: when it opens, what it offers and to whom, the need of its
-- commune, and what the structure that runs it did over the period, shared among its places.
-- Places are those of the national list, as in OFF-01. Parameters: load, from, to, territory, vintage.
select
  cast(place.place_key as bigint) as unit_key,
  cast(0 as bigint) as person_key,
  0 as at_random,
  1.0 * place.weekly_minutes / 60 as hours,
  coalesce(offers.services, 0) as services,
  coalesce(offers.publics, 0) as publics,
  case when offers.costs > 0 then offers.free end as free,
  case when offers.modes > 0 then offers.workshops end as workshops,
  case when offers.modes > 0 then offers.one_to_one end as one_to_one,
  coalesce(offers.rights, 0) as rights,
  coalesce(offers.programme, 0) as programme,
  need.ifn as ifn,
  case when need.ifn >= 5 then 1 when need.ifn < 5 then 0 end as fragile,
  case when shared.places > 0 then 1.0 * used.activities / shared.places end as activities,
  case when need.population < 500 then 1 when need.population < 2000 then 2 when need.population < 10000 then 3 else 4 end as size_class,
  epci.epci_key as epci
from {described-places} as place
  join {inside-territory} as inside on inside.territory_key = place.territory_key
  left join {epci-of} as epci on epci.territory_key = place.territory_key
  left join {commune-of} as commune on commune.territory_key = place.territory_key
  left join (
    select
      o.place_key as place_key,
      o.date_key as date_key,
      cast(count(distinct case when o.kind = 'service' then o.code end) as bigint) as services,
      cast(count(distinct case when o.kind = 'public' then o.code end) as bigint) as publics,
      cast(sum(cast(case when o.kind = 'cost' then 1 else 0 end as bigint)) as bigint) as costs,
      max(case when o.kind = 'cost' and o.code = 'gratuit' then 1 else 0 end) as free,
      cast(sum(cast(case when o.kind = 'mode' then 1 else 0 end as bigint)) as bigint) as modes,
      max(case when o.kind = 'mode' and o.code = 'atelier_collectif' then 1 else 0 end) as workshops,
      max(case when o.kind = 'mode' and o.code = 'accompagnement_individuel' then 1 else 0 end) as one_to_one,
      max(case when o.kind = 'service' and o.code = 'demarches_administratives_aide' then 1 else 0 end) as rights,
      max(case when o.kind = 'programme' then 1 else 0 end) as programme
    from fact_place_offer as o
    where o.recorded_from <= @load and @load < o.recorded_to
    group by o.place_key, o.date_key
  ) as offers on offers.place_key = place.place_key and offers.date_key = place.date_key
  left join {commune-people} as need on need.territory_key = commune.commune_key
  left join (
    select p.structure_key as structure_key, cast(count(distinct p.place_key) as bigint) as places
    from {working-places} as p
    where p.structure_key > 0
    group by p.structure_key
  ) as shared on shared.structure_key = place.structure_key
  left join (
    select a.structure_key as structure_key, cast(count(*) as bigint) as activities
    from {period-activities} as a
    where a.structure_key > 0
    group by a.structure_key
  ) as used on used.structure_key = place.structure_key
