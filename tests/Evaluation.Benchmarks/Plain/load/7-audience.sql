-- How many people of each activity had each value of each attribute.
insert into fact_audience (
  activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, attribute_value_key, participants, at_random, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, v.attribute_value_key, v.people::integer, 0,
       f.recorded_from, f.recorded_to
from staging as s
join fact_activity as f on f.activity_key = :base + s.line_number + 1
cross join lateral (values
  (:age_moins_12, s.age_moins_12_ans), (:age_12_17, s.age_de_12_a_18_ans), (:age_18_34, s.age_de_18_a_35_ans), (:age_35_59, s.age_de_35_a_60_ans),
  (:age_60_plus, s.age_plus_60_ans), (:statut_scolarise, s.statut_etudiant), (:statut_sans_emploi, s.statut_sans_emploi),
  (:statut_en_emploi, s.statut_en_emploi), (:statut_retraite, s.statut_retraite), (:statut_heterogene, s.statut_heterogene)
) as v (attribute_value_key, people)
where v.people <> '0';
analyze fact_audience;
