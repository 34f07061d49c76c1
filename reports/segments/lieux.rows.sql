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
  epci.ancestor_key as epci
from (
    select
      p.place_key as place_key, p.territory_key as territory_key, p.structure_key as structure_key, p.weekly_minutes as weekly_minutes,
      p.feed_key as feed_key, p.date_key as date_key,
      row_number() over (partition by p.place_key order by p.date_key desc, coalesce(p.updated_key, 0) desc, p.feed_key, p.source_id) as place
    from fact_place_month as p
      join (
        select s.feed_key as feed_key, max(s.date_key) as date_key
        from fact_place_month as s
        where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
        group by s.feed_key
      ) as newest on newest.feed_key = p.feed_key and newest.date_key = p.date_key
      join dim_feed as pf on pf.feed_key = p.feed_key and pf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and pf.recorded_from <= @load and @load < pf.recorded_to
    where p.recorded_from <= @load and @load < p.recorded_to and p.place_key > 0 and coalesce(p.is_open, 1) = 1
  ) as place
  join bridge_territory as inside on inside.territory_key = place.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
    and inside.recorded_from <= @load and @load < inside.recorded_to
  left join bridge_territory as epci on epci.territory_key = place.territory_key and epci.ancestor_type = 'epci' and epci.vintage = @vintage
    and epci.recorded_from <= @load and @load < epci.recorded_to
  left join bridge_territory as commune on commune.territory_key = place.territory_key and commune.ancestor_type = 'commune' and commune.vintage = @vintage
    and commune.recorded_from <= @load and @load < commune.recorded_to
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
  left join (
    select
      n.territory_key as territory_key,
      max(case when m.code = 'ifn_total' then n.value end) as ifn,
      max(case when m.code = 'population' then n.value end) as population
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
  ) as need on need.territory_key = commune.ancestor_key
  left join (
    select q.structure_key as structure_key, cast(count(distinct q.place_key) as bigint) as places
    from fact_place_month as q
      join (
        select s.feed_key as feed_key, max(s.date_key) as date_key
        from fact_place_month as s
        where s.recorded_from <= @load and @load < s.recorded_to and s.date_key <= @to
        group by s.feed_key
      ) as newest on newest.feed_key = q.feed_key and newest.date_key = q.date_key
      join dim_feed as qf on qf.feed_key = q.feed_key and qf.definition in ('mednum/lieux-v1', 'mednum/lieux-v1-json', 'mednum/lieux-v0')
        and qf.recorded_from <= @load and @load < qf.recorded_to
    where q.recorded_from <= @load and @load < q.recorded_to and q.structure_key > 0 and coalesce(q.is_open, 1) = 1
    group by q.structure_key
  ) as shared on shared.structure_key = place.structure_key
  left join (
    select a.structure_key as structure_key, cast(count(*) as bigint) as activities
    from fact_activity as a
    where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to and a.structure_key > 0
    group by a.structure_key
  ) as used on used.structure_key = place.structure_key
where place.place = 1
