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
  epci.ancestor_key as epci
from fact_support as s
  join bridge_territory as inside on inside.territory_key = s.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
    and inside.recorded_from <= @load and @load < inside.recorded_to
  join dim_activity_kind as k on k.kind_key = s.kind_key and k.recorded_from <= @load and @load < k.recorded_to
  join (
    select
      a.activity_key as activity_key, a.minutes as minutes, a.oriented as oriented, a.place_kind_key as place_kind_key, w.code as place_kind,
      case a.autonomy when 'entierement_accompagne' then 1 when 'partiellement_autonome' then 2 when 'autonome' then 3 end as level
    from fact_activity as a
      left join dim_place_kind as w on w.place_kind_key = a.place_kind_key and a.place_kind_key > 0 and w.recorded_from <= @load and @load < w.recorded_to
    where a.recorded_from <= @load and @load < a.recorded_to and a.date_key >= @from and a.date_key <= @to
  ) as helped on helped.activity_key = s.activity_key
  left join dim_profile as p on p.profile_key = s.profile_key and p.recorded_from <= @load and @load < p.recorded_to
  left join dim_attribute_value as age on age.attribute_value_key = p.age_band_key and age.recorded_from <= @load and @load < age.recorded_to
  left join dim_attribute_value as status on status.attribute_value_key = p.status_key and status.recorded_from <= @load and @load < status.recorded_to
  left join (
    select
      t.activity_key as activity_key,
      max(case when th.family = 'droits' then 1 else 0 end) as rights,
      max(case when th.family = 'autonomie' then 1 else 0 end) as skills,
      max(case when th.family = 'emploi' then 1 else 0 end) as work,
      max(case when th.family = 'securite' then 1 else 0 end) as security,
      max(case when th.family = 'education' then 1 else 0 end) as education
    from bridge_activity_theme as t
      join dim_theme as th on th.theme_key = t.theme_key and th.recorded_from <= @load and @load < th.recorded_to
    where t.recorded_from <= @load and @load < t.recorded_to and t.date_key >= @from and t.date_key <= @to
    group by t.activity_key
  ) as themed on themed.activity_key = s.activity_key
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
  left join bridge_territory as epci on epci.territory_key = s.territory_key and epci.ancestor_type = 'epci' and epci.vintage = @vintage
    and epci.recorded_from <= @load and @load < epci.recorded_to
  left join bridge_territory as commune on commune.territory_key = s.territory_key and commune.ancestor_type = 'commune' and commune.vintage = @vintage
    and commune.recorded_from <= @load and @load < commune.recorded_to
  left join (
    select n.territory_key as territory_key, max(n.value) as ifn
    from fact_need as n
      join dim_need_measure as m on m.need_measure_key = n.need_measure_key and m.code = 'ifn_total' and m.recorded_from <= @load and @load < m.recorded_to
      join (
        select v.need_measure_key as need_measure_key, coalesce(max(case when 10000 * cast(v.vintage as int) <= @to then v.vintage end), min(v.vintage)) as vintage
        from fact_need as v
        where v.recorded_from <= @load and @load < v.recorded_to
        group by v.need_measure_key
      ) as newest on newest.need_measure_key = n.need_measure_key and newest.vintage = n.vintage
    where n.recorded_from <= @load and @load < n.recorded_to and n.territory_type = 'commune' and n.territory_key > 0
    group by n.territory_key
  ) as need on need.territory_key = commune.ancestor_key
where s.recorded_from <= @load and @load < s.recorded_to and s.date_key >= @from and s.date_key <= @to
