-- One row per line; the day is that of the commune, a code we do not know is key 0 with its text kept.
insert into fact_activity (
  activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, mediator_key, place_kind_key, participants, supports, minutes,
  duration_class, recurrents, followups_individual, followups_workshop, redirections, territory_code, territory_vintage, kind_raw, place_kind_raw, namespace,
  delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select :base + s.line_number + 1, d.date_key, coalesce(c.territory_key, 0), :partner, :feed, coalesce(st.structure_key, 0), coalesce(k.kind_key, 0),
       coalesce(m.mediator_key, 0), coalesce(p.place_kind_key, 0), s.nb_participants::integer,
       case k.is_workshop when 1 then s.nb_participants::integer when 0 then 1 end, s.duree_minutes::integer, left(s.duree, 20),
       s.nb_participants_recurrents::integer, s.accompagnement_individuel::integer, s.accompagnement_atelier::integer, s.accompagnement_redirection::integer,
       left(s.code_commune, 12), null, case when k.kind_key is null then left(s.activite, 80) end, case when p.place_kind_key is null then left(s.canal, 80) end,
       'conum-cra', :delivery, s.line_number + 1, s.id, (extract(epoch from coalesce(s.updated_at, s.created_at)::timestamp) * 1000000)::bigint,
       h.hash, h.hash, :load, 2147483647
from staging as s
cross join lateral (select hashtextextended(concat_ws('|', s.date_accompagnement, s.code_commune, s.structure_id, s.activite, s.v1_conseiller_numerique_id,
  s.canal, s.nb_participants, s.duree_minutes, s.duree, s.nb_participants_recurrents, s.accompagnement_individuel, s.accompagnement_atelier,
  s.accompagnement_redirection, s.themes, s.age_moins_12_ans, s.age_de_12_a_18_ans, s.age_de_18_a_35_ans, s.age_de_35_a_60_ans, s.age_plus_60_ans,
  s.statut_etudiant, s.statut_sans_emploi, s.statut_en_emploi, s.statut_retraite, s.statut_heterogene), 0) as hash) as h
left join communes as c on c.code = s.code_commune
join dim_date as d on d.day = (s.date_accompagnement::timestamp at time zone 'UTC' at time zone
  case left(s.code_commune, 3)
    when '971' then 'America/Guadeloupe' when '972' then 'America/Martinique' when '973' then 'America/Cayenne' when '974' then 'Indian/Reunion'
    when '975' then 'America/Miquelon' when '976' then 'Indian/Mayotte' when '977' then 'America/St_Barthelemy' when '978' then 'America/Marigot'
    when '986' then 'Pacific/Wallis' when '987' then 'Pacific/Tahiti' when '988' then 'Pacific/Noumea' else 'Europe/Paris' end)::date
left join dim_structure as st on st.source_id = s.structure_id and st.recorded_to = 2147483647
left join mediator_of as m on m.id = s.v1_conseiller_numerique_id
left join map_kind as mk on mk.source = s.activite
left join dim_activity_kind as k on k.code = mk.ours
left join map_place_kind as mp on mp.source = s.canal
left join dim_place_kind as p on p.code = mp.ours;
analyze fact_activity;
