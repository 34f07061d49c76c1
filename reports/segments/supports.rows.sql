-- One row per person helped in one activity of the territory over a period: who, for what, where, how long, how far alone, and the need of the commune.
-- Where the partner drew an attribute of the activity at random, at_random is 1. Parameters: load, from, to, territory, vintage.
select
  s.activity_key as unit_key,
  s.beneficiary_key as person_key,
  case when drawn.activity_key is null then 0 else 1 end as at_random,
  case age.code
    when 'age_moins_12' then 8 when 'age_12_17' then 15 when 'age_18_24' then 21 when 'age_18_34' then 26 when 'age_25_39' then 32 when 'age_35_59' then 47
    when 'age_40_59' then 50 when 'age_60_69' then 65 when 'age_60_plus' then 70 when 'age_70_plus' then 78
  end as age,
  case when status.code in ('statut_scolarise', 'statut_sans_emploi', 'statut_en_emploi', 'statut_retraite') then case when status.code = 'statut_scolarise' then 1 else 0 end end as in_school,
  case when status.code in ('statut_scolarise', 'statut_sans_emploi', 'statut_en_emploi', 'statut_retraite') then case when status.code = 'statut_sans_emploi' then 1 else 0 end end as out_of_work,
  case when status.code in ('statut_scolarise', 'statut_sans_emploi', 'statut_en_emploi', 'statut_retraite') then case when status.code = 'statut_en_emploi' then 1 else 0 end end as in_work,
  case when status.code in ('statut_scolarise', 'statut_sans_emploi', 'statut_en_emploi', 'statut_retraite') then case when status.code = 'statut_retraite' then 1 else 0 end end as retired,
  p.age_band_key as age_band,
  p.gender_key as gender,
  p.status_key as status,
  coalesce(themed.rights, 0) as rights,
  coalesce(themed.skills, 0) as skills,
  coalesce(themed.work, 0) as work,
  coalesce(themed.security, 0) as security,
  coalesce(themed.education, 0) as education,
  case when helped.place_kind = 'domicile' then 1 when helped.place_kind is not null then 0 end as at_home,
  case when helped.place_kind = 'a_distance' then 1 when helped.place_kind is not null then 0 end as remote,
  helped.place_kind_key as place_kind,
  s.kind_key as kind,
  k.is_workshop as workshop,
  helped.minutes as minutes,
  helped.level as autonomy,
  helped.oriented as oriented,
  bare.none as no_equipment,
  need.ifn as ifn,
  case when need.ifn >= 5 then 1 when need.ifn < 5 then 0 end as fragile,
  epci.epci_key as epci
from {territory-supports} as s
  join dim_activity_kind as k on k.kind_key = s.kind_key and k.recorded_from <= @load and @load < k.recorded_to
  join (
    select
      a.activity_key as activity_key, a.minutes as minutes, a.oriented as oriented, a.place_kind_key as place_kind_key, w.code as place_kind,
      case a.autonomy when 'entierement_accompagne' then 1 when 'partiellement_autonome' then 2 when 'autonome' then 3 end as level
    from {period-activities} as a
      left join dim_place_kind as w on w.place_kind_key = a.place_kind_key and a.place_kind_key > 0 and w.recorded_from <= @load and @load < w.recorded_to
  ) as helped on helped.activity_key = s.activity_key
  left join dim_profile as p on p.profile_key = s.profile_key and p.recorded_from <= @load and @load < p.recorded_to
  left join dim_attribute_value as age on age.attribute_value_key = p.age_band_key and age.recorded_from <= @load and @load < age.recorded_to
  left join dim_attribute_value as status on status.attribute_value_key = p.status_key and status.recorded_from <= @load and @load < status.recorded_to
  left join {activity-themes} as themed on themed.activity_key = s.activity_key
  left join (
    select r.activity_key as activity_key
    from fact_audience as r
    where r.recorded_from <= @load and @load < r.recorded_to and r.date_key >= @from and r.date_key <= @to and r.at_random = 1
    group by r.activity_key
  ) as drawn on drawn.activity_key = s.activity_key
  left join (
    select e.activity_key as activity_key, max(case when e.equipment = 'aucun' then 1 else 0 end) as none
    from bridge_activity_equipment as e
    where e.recorded_from <= @load and @load < e.recorded_to and e.date_key >= @from and e.date_key <= @to
    group by e.activity_key
  ) as bare on bare.activity_key = s.activity_key
  left join {epci-of} as epci on epci.territory_key = s.territory_key
  left join {commune-of} as commune on commune.territory_key = s.territory_key
  left join {commune-people} as need on need.territory_key = commune.commune_key
