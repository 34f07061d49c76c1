-- FSE-PARTICIPANTS v2 : Participants, au sens du FSE+
-- @load = 2
-- @from = 20250101
-- @to = 20251231
with held as (
  select
    case when f.beneficiary_key > 0 then f.beneficiary_key end as m0,
    1 as r0
  from (
-- One row per person that a feed names and activity of the period, of those who came on two days or more of it to one organisation: with the first gender,
-- age band and situation that the period tells of the person (attribute values; 0 where it tells none, or only that it is not stated). A day and a value are
-- one number, so that the least of them is the first told; it is sought among the rows of participants only, who are few. Parameters: load, from, to.
select
  s.activity_key as activity_key,
  s.beneficiary_key as beneficiary_key,
  s.date_key as date_key,
  s.territory_key as territory_key,
  s.partner_key as partner_key,
  s.feed_key as feed_key,
  s.structure_key as structure_key,
  first_told.gender_key as gender_key,
  first_told.age_band_key as age_band_key,
  first_told.status_key as status_key
from fact_support as s
  left join bridge_structure as o on o.structure_key = s.structure_key and o.since_key <= s.date_key and o.recorded_from <= @load and @load < o.recorded_to
  join (
    select s.beneficiary_key as beneficiary_key, coalesce(o.organisation_key, s.structure_key) as organisation_key
    from fact_support as s
      left join bridge_structure as o on o.structure_key = s.structure_key and o.since_key <= s.date_key and o.recorded_from <= @load and @load < o.recorded_to
    where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0 and s.date_key >= @from and s.date_key <= @to
    group by s.beneficiary_key, coalesce(o.organisation_key, s.structure_key)
    having min(s.date_key) < max(s.date_key)
  ) as came on came.beneficiary_key = s.beneficiary_key and came.organisation_key = coalesce(o.organisation_key, s.structure_key)
  join (
    select
      told.beneficiary_key as beneficiary_key,
      cast(coalesce(min(cast(told.date_key as bigint) * 100000 + p.gender_key) % 100000, 0) as int) as gender_key,
      cast(coalesce(min(cast(told.date_key as bigint) * 100000 + p.age_band_key) % 100000, 0) as int) as age_band_key,
      cast(coalesce(min(cast(told.date_key as bigint) * 100000 + p.status_key) % 100000, 0) as int) as status_key
    from fact_support as told
      join (
        select back.beneficiary_key as beneficiary_key
        from (
            select s.beneficiary_key as beneficiary_key, coalesce(o.organisation_key, s.structure_key) as organisation_key
            from fact_support as s
              left join bridge_structure as o on o.structure_key = s.structure_key and o.since_key <= s.date_key and o.recorded_from <= @load and @load < o.recorded_to
            where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0 and s.date_key >= @from and s.date_key <= @to
            group by s.beneficiary_key, coalesce(o.organisation_key, s.structure_key)
            having min(s.date_key) < max(s.date_key)
          ) as back
        group by back.beneficiary_key
      ) as participant on participant.beneficiary_key = told.beneficiary_key
      left join (
        select
          profile.profile_key as profile_key, gender.attribute_value_key as gender_key, age.attribute_value_key as age_band_key, status.attribute_value_key as status_key
        from dim_profile as profile
          left join dim_attribute_value as gender on gender.attribute_value_key = profile.gender_key and gender.attribute_value_key > 0 and gender.code <> 'genre_non_communique'
            and gender.recorded_from <= @load and @load < gender.recorded_to
          left join dim_attribute_value as age on age.attribute_value_key = profile.age_band_key and age.attribute_value_key > 0 and age.code <> 'age_non_communique'
            and age.recorded_from <= @load and @load < age.recorded_to
          left join dim_attribute_value as status on status.attribute_value_key = profile.status_key and status.attribute_value_key > 0
            and status.code not in ('statut_non_communique', 'statut_heterogene') and status.recorded_from <= @load and @load < status.recorded_to
        where profile.recorded_from <= @load and @load < profile.recorded_to
      ) as p on p.profile_key = told.profile_key
    where told.recorded_from <= @load and @load < told.recorded_to and told.beneficiary_key > 0 and told.date_key >= @from and told.date_key <= @to
    group by told.beneficiary_key
  ) as first_told on first_told.beneficiary_key = s.beneficiary_key
where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0 and s.date_key >= @from and s.date_key <= @to
  ) as f
  where f.date_key >= @from and f.date_key <= @to
)
select
  cast(count(r0) as bigint) as c0,
  cast(count(m0) as bigint) as n0,
  cast(count(distinct m0) as bigint) as v0
from held
