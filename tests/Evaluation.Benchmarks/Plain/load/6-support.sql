-- The person of each activity that had one participant; an attribute said of nobody, or of several, is unknown.
insert into fact_support (
  activity_key, beneficiary_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to)
select f.activity_key, -f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, p.profile_key, f.recorded_from, f.recorded_to
from staging as s
join fact_activity as f on f.activity_key = :base + s.line_number + 1
join dim_profile as p on p.gender_key = 0
  and p.age_band_key = case concat(s.age_moins_12_ans, ',', s.age_de_12_a_18_ans, ',', s.age_de_18_a_35_ans, ',', s.age_de_35_a_60_ans, ',', s.age_plus_60_ans)
    when '1,0,0,0,0' then :age_moins_12 when '0,1,0,0,0' then :age_12_17 when '0,0,1,0,0' then :age_18_34 when '0,0,0,1,0' then :age_35_59
    when '0,0,0,0,1' then :age_60_plus else 0 end
  and p.status_key = case concat(s.statut_etudiant, ',', s.statut_sans_emploi, ',', s.statut_en_emploi, ',', s.statut_retraite, ',', s.statut_heterogene)
    when '1,0,0,0,0' then :statut_scolarise when '0,1,0,0,0' then :statut_sans_emploi when '0,0,1,0,0' then :statut_en_emploi
    when '0,0,0,1,0' then :statut_retraite when '0,0,0,0,1' then :statut_heterogene else 0 end
where f.participants = 1;
analyze fact_support;
