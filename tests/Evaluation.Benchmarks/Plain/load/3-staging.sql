-- The file as it is, in one command; statistics, because autovacuum would come too late. Variable: file.
copy staging (
  id, imported_at, canal, activite, nb_participants, nb_participants_recurrents, age_moins_12_ans, age_de_12_a_18_ans, age_de_18_a_35_ans,
  age_de_35_a_60_ans, age_plus_60_ans, statut_etudiant, statut_sans_emploi, statut_en_emploi, statut_retraite, statut_heterogene, themes, sous_themes_sante,
  duree, accompagnement_individuel, accompagnement_atelier, accompagnement_redirection, code_postal, nom_commune, date_accompagnement, code_commune,
  created_at, structure_id, structure_id_pg, structure_type, structure_statut, structure_nom, structure_siret, structure_code_postal, structure_nom_commune,
  structure_code_commune, structure_code_departement, structure_code_region, v1_conseiller_numerique_id, annotation, sous_themes_accompagner,
  sous_themes_equipement_informatique, sous_themes_traitement_texte, organismes, updated_at, duree_minutes,
  place_01, place_02, place_03, place_04, place_05, place_06, place_07, place_08, place_09, place_10, place_11, place_12, place_13, place_14, place_15,
  place_16, place_17, place_18, place_19, place_20, place_21, place_22, place_23, place_24)
from :'file' with (format csv, header true, null 'null');
analyze staging;
