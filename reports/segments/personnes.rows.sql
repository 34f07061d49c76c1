-- One row per person that two activities or more of the period name, in the territory: how often, over how long, for what, where, how, and the first and
-- last autonomy rated (of a day, the highest). No attribute that a partner may draw at random is read. Parameters: load, from, to, territory, vintage.
select
  person.beneficiary_key as unit_key,
  cast(0 as bigint) as person_key,
  0 as at_random,
  person.supports as supports,
  person.last_day - person.first_day as span,
  30.0 * person.supports / (person.last_day - person.first_day + 30) as rhythm,
  1.0 * person.workshops / person.supports as workshops,
  1.0 * person.rights / person.supports as rights,
  1.0 * person.skills / person.supports as skills,
  1.0 * person.work / person.supports as work,
  1.0 * person.security / person.supports as security,
  1.0 * person.education / person.supports as education,
  1.0 * person.at_home / nullif(person.placed, 0) as at_home,
  1.0 * person.remote / nullif(person.placed, 0) as remote,
  person.communes as communes,
  1.0 * person.minutes / nullif(person.timed, 0) as minutes,
  rated.first_level as first_autonomy,
  rated.last_level as last_autonomy,
  case when rated.last_level > rated.first_level then 1 when rated.last_level < rated.first_level then -1 when rated.last_level = rated.first_level then 0 end as gained,
  case when person.supports > 2 then 1 else 0 end as regular,
  case when 2 * person.workshops > person.supports then 1 else 0 end as in_workshops,
  person.epci as epci
from (
    select
      s.beneficiary_key as beneficiary_key,
      cast(count(*) as bigint) as supports,
      min(d.day_number) as first_day,
      max(d.day_number) as last_day,
      cast(count(distinct s.territory_key) as bigint) as communes,
      max(epci.epci_key) as epci,
      cast(sum(cast(k.is_workshop as bigint)) as bigint) as workshops,
      cast(sum(cast(coalesce(themed.rights, 0) as bigint)) as bigint) as rights,
      cast(sum(cast(coalesce(themed.skills, 0) as bigint)) as bigint) as skills,
      cast(sum(cast(coalesce(themed.work, 0) as bigint)) as bigint) as work,
      cast(sum(cast(coalesce(themed.security, 0) as bigint)) as bigint) as security,
      cast(sum(cast(coalesce(themed.education, 0) as bigint)) as bigint) as education,
      cast(sum(cast(case when helped.place_kind = 'domicile' then 1 else 0 end as bigint)) as bigint) as at_home,
      cast(sum(cast(case when helped.place_kind = 'a_distance' then 1 else 0 end as bigint)) as bigint) as remote,
      cast(count(helped.place_kind) as bigint) as placed,
      cast(sum(cast(helped.minutes as bigint)) as bigint) as minutes,
      cast(count(helped.minutes) as bigint) as timed
    from {territory-supports} as s
      join dim_activity_kind as k on k.kind_key = s.kind_key and k.recorded_from <= @load and @load < k.recorded_to
      join dim_date as d on d.date_key = s.date_key
      join (
        select a.activity_key as activity_key, a.minutes as minutes, w.code as place_kind
        from {period-activities} as a
          left join dim_place_kind as w on w.place_kind_key = a.place_kind_key and a.place_kind_key > 0 and w.recorded_from <= @load and @load < w.recorded_to
      ) as helped on helped.activity_key = s.activity_key
      left join {activity-themes} as themed on themed.activity_key = s.activity_key
      left join {epci-of} as epci on epci.territory_key = s.territory_key
    where s.beneficiary_key > 0
    group by s.beneficiary_key
    having count(*) > 1
  ) as person
  left join (
    select ends.beneficiary_key as beneficiary_key, max(case when ends.from_first = 1 then ends.level end) as first_level, max(case when ends.from_last = 1 then ends.level end) as last_level
    from (
      select
        s.beneficiary_key as beneficiary_key, told.level as level,
        row_number() over (partition by s.beneficiary_key order by s.date_key, told.level desc, s.activity_key) as from_first,
        row_number() over (partition by s.beneficiary_key order by s.date_key desc, told.level desc, s.activity_key desc) as from_last
      from fact_support as s
        join {rated-activities} as told on told.activity_key = s.activity_key
      where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0
    ) as ends
    group by ends.beneficiary_key
  ) as rated on rated.beneficiary_key = person.beneficiary_key
