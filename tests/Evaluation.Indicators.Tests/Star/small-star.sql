-- A small star, its few rows chosen so that every answer can be counted by hand. Load 1 and 2 bring rows, 3 and 4 corrections.
delete from dim_activity_kind;
delete from dim_theme;
delete from dim_attribute_value;
delete from dim_need_measure;
delete from dim_structure;
delete from dim_territory;

insert into journal_load values
  (1, 'delivery', 'one', null, '2025-02-01 10:00:00', '2025-02-01 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test'),
  (2, 'delivery', 'two', null, '2026-01-10 10:00:00', '2026-01-10 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test'),
  (3, 'declared', 'three', null, '2026-02-01 10:00:00', '2026-02-01 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test'),
  (4, 'declared', 'four', null, '2026-03-01 10:00:00', '2026-03-01 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test');

insert into dim_territory (territory_key, territory_type, code, name, recorded_from, recorded_to) values
  (0, 'unknown', '', 'Territoire inconnu', 0, 2147483647),
  (1, 'departement', '93', 'Seine-Saint-Denis', 1, 2147483647),
  (2, 'region', '11', 'Île-de-France', 1, 2147483647),
  (3, 'region', '04', 'La Réunion', 1, 2147483647),
  (4, 'departement', '04', 'Alpes-de-Haute-Provence', 1, 2147483647),
  (5, 'epci', '200054781', 'Métropole du Grand Paris', 1, 2147483647),
  (6, 'commune', '93066', 'Saint-Denis', 1, 2147483647),
  (7, 'commune', '93005', 'Aulnay-sous-Bois', 1, 2147483647),
  (8, 'commune', '04070', 'Digne-les-Bains', 1, 2147483647),
  (9, 'commune', '97411', 'Saint-Denis', 1, 2147483647),
  (10, 'former_commune', '93059', 'Pierrefitte-sur-Seine', 1, 2147483647),
  (11, 'former_commune', '97499', 'Commune sans population', 1, 2147483647);

insert into bridge_territory (territory_key, ancestor_key, ancestor_type, vintage, recorded_from, recorded_to)
select t.territory_key, t.ancestor_key, t.ancestor_type, v.vintage, 1, 2147483647
from (values
  (1, 1, 'departement'), (1, 2, 'region'), (2, 2, 'region'), (3, 3, 'region'), (4, 4, 'departement'), (5, 5, 'epci'),
  (6, 6, 'commune'), (6, 5, 'epci'), (6, 1, 'departement'), (6, 2, 'region'),
  (7, 7, 'commune'), (7, 5, 'epci'), (7, 1, 'departement'), (7, 2, 'region'),
  (8, 8, 'commune'), (8, 4, 'departement'),
  (9, 9, 'commune'), (9, 3, 'region'),
  (10, 10, 'former_commune'), (10, 6, 'commune'), (10, 5, 'epci'), (10, 1, 'departement'), (10, 2, 'region'),
  (11, 11, 'former_commune'), (11, 9, 'commune'), (11, 3, 'region')) as t (territory_key, ancestor_key, ancestor_type),
  (values (2025), (2026)) as v (vintage);

insert into dim_partner (partner_key, code, label_fr, label_en, recorded_from, recorded_to) values
  (1, 'conseiller-numerique', 'Conseiller numérique', 'Conseiller numérique', 1, 2147483647),
  (2, 'asso-ecran', 'Association Écran', 'Écran association', 1, 2147483647),
  (3, 'mednum', 'La MedNum', 'La MedNum', 1, 2147483647),
  (4, 'epn-ville', 'EPN de la ville', 'City EPN', 1, 2147483647),
  (5, 'aidants-connect', 'Aidants Connect', 'Aidants Connect', 1, 2147483647);

insert into dim_feed (feed_key, partner_key, code, definition, label_fr, label_en, feed_rank, recorded_from, recorded_to) values
  (1, 1, 'conseiller-numerique/cra-v1', 'conseiller-numerique/cra-v1', 'Comptes rendus V1', 'Reports V1', 1, 1, 2147483647),
  (2, 2, 'asso-ecran/activites', 'tableur/activites', 'Activités de l''association', 'Association''s activities', 1, 1, 2147483647),
  (3, 3, 'mednum/ifn-communes', 'mednum/ifn-communes', 'IFN', 'IFN', 1, 1, 2147483647),
  (5, 4, 'epn-ville/activites', 'tableur/activites', 'Activités de l''EPN', 'EPN''s activities', 1, 1, 2147483647),
  (6, 5, 'aidants-connect/structures-compteurs', 'aidants-connect/structures-compteurs', 'Compteurs', 'Counters', 1, 1, 2147483647),
  (7, 5, 'aidants-connect/structures-compteurs-2023-07-13', 'aidants-connect/structures-compteurs-2023-07-13', 'Autre comptage', 'Other count', 1, 1, 2147483647),
  (8, 3, 'mednum/lieux-v1', 'mednum/lieux-v1', 'Lieux', 'Places', 1, 1, 2147483647),
  (9, 1, 'conseiller-numerique/postes', 'mon-inclusion-numerique/postes', 'Postes', 'Posts', 1, 1, 2147483647),
  (10, 2, 'asso-ecran/formations', 'tableur/formations', 'Formations', 'Trainings', 1, 1, 2147483647),
  (11, 1, 'conseiller-numerique/coordination', 'la-coop/coordination-export', 'Coordination', 'Coordination', 1, 1, 2147483647),
  (12, 1, 'conseiller-numerique/structures-coselec', 'conseiller-numerique/structures-coselec', 'Postes validés', 'Posts granted', 1, 1, 2147483647),
  (13, 1, 'conseiller-numerique/comptes', 'la-coop/utilisateurs', 'Comptes', 'Accounts', 1, 1, 2147483647);

insert into dim_activity_kind (kind_key, code, is_workshop, label_fr, label_en, position, recorded_from, recorded_to) values
  (0, 'inconnu', 0, 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647),
  (1, 'individuel', 0, 'Accompagnement individuel', 'Individual support', 1, 1, 2147483647),
  (2, 'ponctuel', 0, 'Aide ponctuelle', 'Occasional help', 2, 1, 2147483647),
  (3, 'collectif', 1, 'Atelier collectif', 'Workshop', 3, 1, 2147483647);

insert into dim_theme (theme_key, code, family, label_fr, label_en, position, recorded_from, recorded_to) values
  (0, 'inconnu', 'inconnu', 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647),
  (1, 'demarches_administratives', 'droits', 'Aide aux démarches administratives', 'Help with procedures', 1, 1, 2147483647),
  (2, 'email', 'autonomie', 'Courriels', 'E-mail', 2, 1, 2147483647);

insert into dim_attribute_value (attribute_value_key, code, attribute, label_fr, label_en, position, recorded_from, recorded_to) values
  (0, 'inconnu', 'unknown', 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647),
  (1, 'age_18_34', 'age_band', '18 à 34 ans', '18 to 34', 1, 1, 2147483647),
  (2, 'age_60_plus', 'age_band', '60 ans et plus', '60 and over', 2, 1, 2147483647),
  (3, 'statut_sans_emploi', 'status', 'Sans emploi', 'Out of work', 3, 1, 2147483647),
  (4, 'statut_retraite', 'status', 'Retraité', 'Retired', 4, 1, 2147483647),
  (5, 'genre_feminin', 'gender', 'Femmes', 'Women', 5, 1, 2147483647),
  (96, 'age_non_communique', 'age_band', 'Âge non communiqué', 'Age not stated', 6, 1, 2147483647),
  (97, 'statut_heterogene', 'status', 'Hétérogène ou non renseigné', 'Mixed or not stated', 7, 1, 2147483647),
  (98, 'statut_non_communique', 'status', 'Statut non communiqué', 'Status not stated', 8, 1, 2147483647),
  (99, 'genre_non_communique', 'gender', 'Genre non communiqué', 'Gender not stated', 9, 1, 2147483647);

insert into dim_need_measure (need_measure_key, code, unit, method, label_fr, label_en, position, recorded_from, recorded_to) values
  (1, 'population', 'persons', 'insee', 'Population municipale', 'Resident population', 1, 1, 2147483647),
  (2, 'ifn_total', 'index_0_10', 'ifn-2023', 'Indice de fragilité numérique', 'Digital fragility index', 2, 1, 2147483647);

-- The seat of S1 is corrected by load 3.
insert into dim_structure (structure_key, namespace, source_id, name, territory_key, valid_from, valid_to, recorded_from, recorded_to) values
  (0, '', '', 'Structure inconnue', 0, 10000101, 99991231, 0, 2147483647),
  (1, 'conum-structure', 'S1', 'Maison du numérique', 6, 10000101, 99991231, 1, 3),
  (1, 'conum-structure', 'S1', 'Maison du numérique', 7, 10000101, 99991231, 3, 2147483647),
  (2, 'conum-structure', 'S2', 'Centre social', 6, 10000101, 20250301, 1, 2147483647),
  (2, 'conum-structure', 'S2', 'Centre social', 8, 20250301, 99991231, 1, 2147483647),
  (3, 'asso-ecran', 'S3', 'Association Écran', 6, 10000101, 99991231, 1, 2147483647);

-- Activity 12 is the first version of activity 1, closed by load 2.
insert into fact_activity
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, mediator_key, place_kind_key, participants, supports, minutes,
   duration_class, recurrents, followups_individual, followups_workshop, redirections, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select a.activity_key, a.date_key, a.territory_key, a.partner_key, a.feed_key, a.structure_key, a.kind_key, 0, 0, a.participants, a.supports, a.minutes,
  a.duration_class, a.recurrents, a.followups_individual, a.followups_workshop, a.redirections, 'test', a.delivery_key, a.line_number,
  concat('id-', a.activity_key), 0, 0, a.recorded_from, a.recorded_to
from (values
  (1, 20250110, 6, 1, 1, 1, 3, 12, 12, 120, '120', 3, 0, 0, 0, 1, 2, 2, 2147483647),
  (2, 20250120, 6, 1, 1, 1, 1, 1, 1, 15, '0-30', 0, 1, 0, 0, 1, 3, 2, 2147483647),
  (3, 20250205, 7, 1, 1, 1, 1, 1, 1, 45, '30-60', 0, 0, 0, 1, 1, 4, 2, 2147483647),
  (4, 20250206, 10, 1, 1, 2, 2, 1, 1, 45, '30-60', 0, 0, 0, 0, 1, 5, 2, 2147483647),
  (5, 20250303, 8, 1, 1, 2, 3, 7, 7, 95, null, 2, 0, 3, 0, 1, 6, 2, 2147483647),
  (6, 20250304, 0, 1, 1, 2, 1, 1, 1, null, null, null, null, null, null, 1, 7, 2, 2147483647),
  (7, 20250505, 9, 1, 1, 2, 1, 1, 1, 60, '60', 0, 0, 0, 0, 1, 8, 2, 2147483647),
  (8, 20250601, 6, 2, 2, 3, 3, 20, 20, 90, null, null, null, null, null, 2, 2, 2, 2147483647),
  (9, 20250615, 6, 2, 2, 3, 1, 1, 1, 25, null, null, null, null, null, 2, 3, 2, 2147483647),
  (10, 20250701, 7, 2, 2, 3, 3, 8, 8, null, null, null, null, null, null, 2, 4, 2, 2147483647),
  (11, 20240615, 6, 1, 1, 1, 3, 9, 9, 60, '60', 1, 0, 0, 0, 1, 9, 2, 2147483647),
  (12, 20250110, 6, 1, 1, 1, 3, 10, 10, 120, '120', 3, 0, 0, 0, 1, 2, 1, 2),
  (13, 20250715, 1, 2, 2, 3, 1, 1, 1, 40, null, null, null, null, null, 2, 5, 2, 2147483647),
  (14, 20250716, 6, 2, 2, 3, 3, null, null, 150, null, null, null, null, null, 2, 6, 2, 2147483647)
) as a (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, participants, supports, minutes,
  duration_class, recurrents, followups_individual, followups_workshop, redirections, delivery_key, line_number, recorded_from, recorded_to);

insert into fact_audience
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, attribute_value_key, participants, at_random, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, a.attribute_value_key, a.participants, 0, f.recorded_from, f.recorded_to
from fact_activity as f
  join (values (1, 1, 2), (1, 2, 10), (1, 3, 12), (2, 2, 1), (2, 4, 1), (5, 2, 7), (8, 2, 20), (8, 4, 20), (9, 1, 1), (10, 96, 5), (10, 97, 3), (10, 98, 2)) as a (activity_key, attribute_value_key, participants)
    on a.activity_key = f.activity_key;

insert into bridge_activity_theme
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, theme_key, theme_raw, participants, supports, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, a.theme_key, null, f.participants, f.supports, f.recorded_from, f.recorded_to
from fact_activity as f
  join (values (1, 1), (1, 2), (2, 1), (8, 2), (9, 0)) as a (activity_key, theme_key)
    on a.activity_key = f.activity_key;

-- Activities of the first partner only tell their equipment; one kind is not in the list.
insert into bridge_activity_equipment
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, equipment, equipment_raw, participants, supports, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, a.equipment, a.equipment_raw, f.participants, f.supports, f.recorded_from, f.recorded_to
from fact_activity as f
  join (values (1, 'ordinateur', null), (1, 'tablette', null), (2, 'ordinateur', null), (3, 'aucun', null), (5, 'inconnu', 'borne'), (11, 'tablette', null), (12, 'telephone', null)) as a (activity_key, equipment, equipment_raw)
    on a.activity_key = f.activity_key;

insert into bridge_activity_redirection
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, redirection_kind, redirections, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, a.redirection_kind, a.redirections, f.recorded_from, f.recorded_to
from fact_activity as f
  join (values (1, 'administration', 2), (1, 'aide_sociale', 1), (2, 'administration', 4), (3, 'inconnu', null), (5, 'aide_sociale', 3)) as a (activity_key, redirection_kind, redirections)
    on a.activity_key = f.activity_key;

insert into fact_need
  (need_key, need_measure_key, territory_key, territory_type, territory_code, vintage, value, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select n.need_key, n.measure, n.territory_key, n.territory_type, n.code, n.vintage, n.held, n.feed_key, 'test', n.delivery_key, n.need_key, concat('n-', n.need_key), 0, 0, 2, 2147483647
from (values
  (1, 1, 6, 'commune', '93066', 2025, 150000, 4, 4), (2, 1, 7, 'commune', '93005', 2025, 86000, 4, 4),
  (3, 1, 10, 'former_commune', '93059', 2025, 30000, 4, 4), (4, 1, 8, 'commune', '04070', 2025, 16000, 4, 4),
  (5, 1, 6, 'commune', '93066', 2026, 151000, 4, 4), (6, 1, 9, 'commune', '97411', 2025, 153000, 4, 4),
  (7, 2, 6, 'commune', '93066', 2023, 5.0, 3, 3), (8, 2, 10, 'commune', '93059', 2023, 8.0, 3, 3),
  (9, 2, 7, 'commune', '93005', 2023, 6.5, 3, 3),
  (10, 2, 9, 'commune', '97411', 2023, 4.0, 3, 3), (11, 2, 11, 'commune', '97499', 2023, 7.0, 3, 3)
) as n (need_key, measure, territory_key, territory_type, code, vintage, held, feed_key, delivery_key);

insert into journal_delivery
  (delivery_key, feed_key, file_name, received_sha256, archive_sha256, byte_count, received_at, as_of, claims_whole, covers_from, covers_to, definition_sha256, recorded_from, recorded_to) values
  (1, 1, 'cras.csv', 'aa', 'aa', 1, '2026-01-10 10:00:00', null, 0, 20240615, 20250505, 'dd', 1, 2147483647),
  (2, 2, 'activites.xlsx', 'bb', 'bb', 1, '2026-01-05 10:00:00', null, 1, 20250601, 20250731, 'dd', 2, 2147483647),
  (3, 3, 'ifn.csv', 'cc', 'cc', 1, '2026-01-01 10:00:00', null, 1, 10000101, 99991231, 'dd', 2, 2147483647),
  (4, 4, 'communes.json', 'dd', 'dd', 1, '2026-01-01 10:00:00', null, 0, 10000101, 99991231, 'dd', 2, 2147483647);

insert into fact_expected_delivery (expected_key, feed_key, period_from, period_to, due_key, recorded_from, recorded_to) values
  (1, 1, 20250101, 20250131, 20250215, 1, 2147483647), (2, 1, 20250201, 20250228, 20250315, 1, 2147483647),
  (3, 1, 20250901, 20250930, 20251015, 1, 2147483647),
  (4, 2, 20250601, 20250630, 20250715, 1, 2147483647), (5, 2, 20250701, 20250731, 20250815, 1, 2147483647),
  (6, 2, 20250801, 20250831, 20250915, 1, 2147483647),
  (7, 5, 20250301, 20250331, 20250415, 1, 2147483647);

insert into fact_check_result
  (check_key, delivery_key, feed_key, partner_key, check_code, column_name, date_key, territory_key, outcome, measured, numerator, denominator, soft, hard, accepted, sentence, recorded_from, recorded_to) values
  (1, 1, 1, 1, 'completeness', null, null, null, 'pass', 0.96, 96, 100, 0.95, null, null, 's', 1, 2147483647),
  (2, 1, 1, 1, 'completeness', 'commune', null, null, 'warn', 0.86, 43, 50, 0.95, null, null, 's', 1, 2147483647),
  (3, 2, 2, 2, 'completeness', null, null, null, 'warn', 0.5, 20, 40, 0.95, null, null, 's', 2, 2),
  (3, 2, 2, 2, 'completeness', null, null, null, 'warn', 0.75, 30, 40, 0.95, null, null, 's', 2, 2147483647),
  (4, 2, 2, 2, 'volume', null, null, null, 'no_data', null, 4, 0, 0.5, null, null, 's', 2, 2147483647),
  (5, 3, 3, 3, 'completeness', null, null, null, 'pass', 1, 10, 10, 0.95, null, null, 's', 2, 2147483647),
  (6, 1, 1, 1, 'duplicates', null, null, null, 'pass', 0, 0, 100, 0.01, null, null, 's', 1, 2147483647),
  (7, 1, 1, 1, 'outliers', 'minutes', null, null, 'warn', 9.5, 2, 100, 3.5, null, null, 's', 1, 2147483647),
  (8, 2, 2, 2, 'duplicates', null, null, null, 'fail', 0.5, 20, 40, 0.01, 0.2, 'vu avec eux', 's', 2, 2147483647),
  (9, 2, 2, 2, 'unknown_share', null, null, null, 'warn', 0.5, 20, 40, 0.01, null, null, 's', 2, 2147483647),
  (10, 3, 3, 3, 'volume', null, null, null, 'not_applicable', null, null, null, 0.5, null, null, 's', 2, 2147483647);

insert into dim_code (code_key, list, code, label_fr, label_en, position, recorded_from, recorded_to) values
  (1, 'counter_measures', 'ac_demarches', 'Démarches', 'Procedures', 1, 1, 2147483647);

insert into dim_code (code_key, list, code, label_fr, label_en, position, recorded_from, recorded_to)
select c.code_key, c.list, c.code, c.code, c.code, c.code_key, 1, 2147483647
from (values
  (101, 'money_steps', 'announced'), (102, 'money_steps', 'committed'), (103, 'money_steps', 'contracted'), (104, 'money_steps', 'paid'), (105, 'money_steps', 'justified'), (106, 'money_steps', 'planned'), (107, 'money_steps', 'opened'), (108, 'money_steps', 'ceiling'),
  (111, 'pass_steps', 'bought'), (112, 'pass_steps', 'distributed'), (113, 'pass_steps', 'activated'), (114, 'pass_steps', 'used'), (115, 'pass_steps', 'reimbursed'), (116, 'pass_steps', 'expired'),
  (121, 'commitment_steps', 'promised'), (122, 'commitment_steps', 'delivered'), (123, 'commitment_kinds', 'human'), (124, 'commitment_kinds', 'material'), (125, 'commitment_kinds', 'financial'),
  (126, 'commitment_units', 'etp'), (127, 'commitment_units', 'hours'), (128, 'commitment_units', 'units'), (129, 'commitment_units', 'cents'),
  (131, 'expense_kinds', 'personnel'), (132, 'expense_kinds', 'materiel')
) as c (code_key, list, code);

insert into dim_agreement (agreement_key, namespace, source_id, label, starts_key, ends_key, valid_from, valid_to, recorded_from, recorded_to) values
  (1, 'tableur-convention', 'C-1', 'Inclusion numérique 2025', 20250101, 20251231, 10000101, 99991231, 1, 2147483647),
  (2, 'tableur-convention', 'C-2', 'Ateliers seniors', 20250601, 20260531, 10000101, 99991231, 1, 2147483647),
  (3, 'min-enveloppe', 'E-1', 'Enveloppe 2025', 20250101, 20251231, 10000101, 99991231, 1, 2147483647);

insert into dim_funder (funder_key, namespace, source_id, label, kind, valid_from, valid_to, recorded_from, recorded_to) values
  (1, 'tableur-financeur', 'Département', 'Département', 'departement', 10000101, 99991231, 1, 2147483647),
  (2, 'tableur-financeur', 'CAF', 'CAF', 'caf', 10000101, 99991231, 1, 2147483647);

insert into dim_action (action_key, namespace, source_id, label, roadmap, territory_key, territory_type, territory_code, starts_key, ends_key, valid_from, valid_to, recorded_from, recorded_to) values
  (1, 'tableur-action', 'Ateliers mobiles', 'Ateliers mobiles', null, 0, null, null, null, null, 10000101, 99991231, 1, 2147483647);

-- Money of C-1: announced the year before and this year; more is justified than was paid. Load 3 corrects a payment. The last two are photographs of another
-- feed, which tell the same sum twice; one step has no day.
insert into fact_money_step
  (money_step_key, date_key, step, amount_cents, agreement_key, funder_key, action_key, structure_key, territory_key, territory_type, territory_code,
   partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select m.money_step_key, m.date_key, m.step, m.cents, m.agreement_key, m.funder_key, m.action_key, m.structure_key, 0, null, null,
  m.partner_key, m.feed_key, 'tableur-financements', m.delivery_key, m.line_number, m.source_id, null, 0, 0, m.recorded_from, m.recorded_to
from (values
  (1, 20241201, 'announced', 5000000, 1, 1, 0, 3, 2, 2, 2, 20, 'F-0', 2, 2147483647),
  (2, 20250110, 'announced', 30000000, 1, 1, 0, 3, 2, 2, 2, 21, 'F-1', 2, 2147483647),
  (3, 20250201, 'committed', 25000050, 1, 1, 0, 3, 2, 2, 2, 22, 'F-2', 2, 2147483647),
  (4, 20250215, 'contracted', 20000050, 1, 1, 1, 3, 2, 2, 2, 23, 'F-3', 2, 2147483647),
  (5, 20250601, 'contracted', 5000000, 2, 2, 0, 3, 2, 2, 2, 24, 'F-4', 2, 2147483647),
  (6, 20250301, 'paid', 13000000, 1, 1, 1, 3, 2, 2, 2, 25, 'F-5', 2, 3),
  (7, 20250301, 'paid', 12000000, 1, 1, 1, 3, 2, 2, 2, 25, 'F-5', 3, 2147483647),
  (8, 20250701, 'paid', 5000000, 2, 2, 0, 3, 2, 2, 2, 26, 'F-6', 2, 2147483647),
  (9, 20251201, 'justified', 18500000, 1, 1, 1, 3, 2, 2, 2, 27, 'F-7', 2, 2147483647),
  (10, null, 'announced', 700, 0, 1, 0, 0, 2, 2, 2, 28, 'F-8', 2, 2147483647),
  (11, 20250131, 'paid', 900000, 0, 1, 0, 1, 1, 1, 1, 40, 'P-1@20250131', 2, 2147483647),
  (12, 20250630, 'paid', 1000000, 0, 1, 0, 1, 1, 1, 1, 41, 'P-1@20250630', 2, 2147483647)
) as m (money_step_key, date_key, step, cents, agreement_key, funder_key, action_key, structure_key, partner_key, feed_key, delivery_key, line_number, source_id, recorded_from, recorded_to);

-- An envelope of the State with its ceilings, which have no day, and what was committed of it; the budget of an action.
insert into fact_money_step
  (money_step_key, date_key, step, amount_cents, agreement_key, funder_key, action_key, structure_key, territory_key, territory_type, territory_code,
   partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select m.money_step_key, m.date_key, m.step, m.cents, m.agreement_key, 0, m.action_key, 0, m.territory_key, m.territory_type, m.territory_code,
  2, 2, 'min-enveloppe', 2, m.line_number, concat('M-', m.money_step_key), null, 0, 0, 2, 2147483647
from (values
  (13, 20250101, 'planned', 4000000, 0, 1, 0, null, null, 45), (14, 20250301, 'opened', 90000000, 3, 0, 0, null, null, 46),
  (15, null, 'ceiling', 20000000, 3, 0, 1, 'departement', '93', 47), (16, null, 'ceiling', 10000000, 3, 0, 4, 'departement', '04', 48),
  (17, 20250401, 'committed', 6000000, 3, 1, 0, null, null, 49)
) as m (money_step_key, date_key, step, cents, agreement_key, action_key, territory_key, territory_type, territory_code, line_number);

-- The invoice of 14 March is claimed under both agreements; the rent is a shared cost.
insert into fact_expense
  (expense_key, date_key, kind, amount_cents, agreement_key, funder_key, action_key, structure_key, territory_key, territory_code,
   partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select e.expense_key, e.date_key, e.kind, e.cents, e.agreement_key, 0, e.action_key, 3, 0, null, 2, 2, 'tableur-depenses', 2, e.line_number, e.source_id, null, 0, 0, 2, 2147483647
from (values
  (1, 20250314, 'materiel', 89900, 1, 1, 30, 'D-1'), (2, 20250314, 'materiel', 89900, 2, 0, 31, 'D-2'), (3, 20250331, 'personnel', 320050, 1, 1, 32, 'D-3'),
  (4, 20250401, 'personnel', 60000, 0, 0, 33, 'D-4'), (5, 20240401, 'personnel', 1, 0, 0, 34, 'D-5')
) as e (expense_key, date_key, kind, cents, agreement_key, action_key, line_number, source_id);

insert into fact_commitment_step
  (commitment_step_key, date_key, step, kind, unit, quantity, structure_key, action_key, agreement_key, evidence,
   partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select c.commitment_step_key, c.date_key, c.step, c.kind, c.unit, c.quantity, 3, 0, c.agreement_key, c.evidence, 2, 2, 'tableur-engagements', 2, c.line_number, concat('E-', c.commitment_step_key), null, 0, 0, 2, 2147483647
from (values
  (1, 20250115, 'promised', 'human', 'etp', 4.5, 1, 'Délibération 12', 50), (2, 20251001, 'delivered', 'human', 'etp', 3, 1, 'Contrats', 51),
  (3, 20250115, 'promised', 'human', 'hours', 120, 1, null, 52), (4, 20251001, 'delivered', 'human', 'hours', 150, 1, null, 53),
  (5, 20250115, 'promised', 'material', 'units', 10, 1, null, 54), (6, 20250115, 'promised', 'financial', 'cents', 1250000, 0, null, 55),
  (7, 20250901, 'delivered', 'financial', 'cents', 1250000, 0, 'Mandat 7', 56)
) as c (commitment_step_key, date_key, step, kind, unit, quantity, agreement_key, evidence, line_number);

insert into fact_pass_step
  (pass_step_key, date_key, lot, step, passes, amount_cents, place_key, structure_key, funder_key, territory_key, territory_code,
   partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select p.pass_step_key, p.date_key, 'LOT-1', p.step, p.passes, null, 0, 3, 1, 6, '93066', 2, 2, 'pass-mouvement', 2, p.pass_step_key, concat('PM-', p.pass_step_key), null, 0, 0, 2, 2147483647
from (values
  (71, 20250101, 'bought', 1500), (72, 20250201, 'distributed', 1000), (73, 20250301, 'activated', 700), (74, 20250401, 'used', 400), (75, 20250501, 'used', 200),
  (76, 20250601, 'reimbursed', 450), (77, 20251231, 'expired', 100), (78, 20240601, 'bought', 50)
) as p (pass_step_key, date_key, step, passes);

-- Counters of structures: S1 grows, S2 is last seen in June, S3 first seen at the end; 3 January and 28 December 2025 are the ends of the year.
-- Load 3 corrects the end of S1; the export of feed 7 counts something else.
insert into fact_counter
  (counter_key, date_key, measure, territory_key, territory_type, territory_code, structure_key, count, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select c.counter_key, c.date_key, c.measure, 6, 'commune', '93066', c.structure_key, c.held, 5, c.feed_key, 'ac', c.delivery_key, c.counter_key, concat('c-', c.counter_key), 0, 0, c.recorded_from, c.recorded_to
from (values
  (1, 20250103, 'ac_demarches', 1, 100, 6, 61, 2, 2147483647), (2, 20250103, 'ac_demarches', 2, 40, 6, 61, 2, 2147483647),
  (3, 20250103, 'ac_aidants', 1, 5, 6, 61, 2, 2147483647), (4, 20251228, 'ac_demarches', 1, 170, 6, 62, 2, 3),
  (5, 20251228, 'ac_demarches', 1, 160, 6, 62, 3, 2147483647), (6, 20251228, 'ac_demarches', 3, 7, 6, 62, 2, 2147483647),
  (7, 20251228, 'ac_brut_demarches', 1, 900, 7, 63, 2, 2147483647), (8, 20250601, 'ac_demarches', 2, 45, 6, 64, 2, 2147483647)
) as c (counter_key, date_key, measure, structure_key, held, feed_key, delivery_key, recorded_from, recorded_to);

-- What the help led to. Individual help of 2025: activities 2, 3, 4, 6, 7, 9, 13; workshops: 1, 5, 8, 10, 14.
update fact_activity set autonomy = 'entierement_accompagne', oriented = 1, redirection_kind = 'administration' where activity_key = 2;
update fact_activity set autonomy = 'partiellement_autonome', oriented = 0 where activity_key = 3;
update fact_activity set autonomy = 'autonome', oriented = 1, redirection_kind = 'inconnu' where activity_key = 4;
update fact_activity set autonomy = 'inconnu' where activity_key = 6;
update fact_activity set autonomy = 'autonome', oriented = 1, redirection_kind = 'administration', mediator_key = 2 where activity_key = 9;
update fact_activity set autonomy = 'entierement_accompagne', oriented = 0 where activity_key = 13;
update fact_activity set workshop_level = 'debutant' where activity_key in (1, 5);
update fact_activity set workshop_level = 'avance', mediator_key = 1 where activity_key = 8;
update fact_activity set workshop_level = 'inconnu', mediator_key = 1 where activity_key = 14;

insert into dim_code (code_key, list, code, label_fr, label_en, position, recorded_from, recorded_to) values
  (2, 'autonomy_levels', 'entierement_accompagne', 'Entièrement accompagné', 'Helped all the way', 1, 1, 2147483647),
  (3, 'autonomy_levels', 'partiellement_autonome', 'Partiellement autonome', 'Partly on their own', 2, 1, 2147483647),
  (4, 'autonomy_levels', 'autonome', 'Autonome', 'On their own', 3, 1, 2147483647),
  (41, 'equipments', 'ordinateur', 'Ordinateur', 'Computer', 1, 1, 2147483647),
  (42, 'equipments', 'telephone', 'Téléphone', 'Phone', 2, 1, 2147483647),
  (43, 'equipments', 'tablette', 'Tablette', 'Tablet', 3, 1, 2147483647),
  (44, 'equipments', 'aucun', 'Pas de matériel', 'No equipment', 5, 1, 2147483647),
  (5, 'redirection_kinds', 'administration', 'Administration', 'Public administration', 1, 1, 2147483647),
  (6, 'workshop_levels', 'debutant', 'Débutant', 'Beginner', 1, 1, 2147483647),
  (7, 'workshop_levels', 'avance', 'Avancé', 'Advanced', 3, 1, 2147483647),
  (8, 'autonomy_changes', 'hausse', 'Niveau plus élevé', 'Higher level', 1, 1, 2147483647),
  (9, 'autonomy_changes', 'baisse', 'Niveau plus bas', 'Lower level', 3, 1, 2147483647),
  (10, 'freshness_classes', 'a_jour', 'À jour (moins de 6 mois)', 'Up to date (under 6 months)', 1, 1, 2147483647),
  (11, 'freshness_classes', 'a_surveiller', 'À surveiller (6 à 12 mois)', 'To watch (6 to 12 months)', 2, 1, 2147483647),
  (12, 'freshness_classes', 'a_verifier', 'À vérifier (12 à 18 mois)', 'To check (12 to 18 months)', 3, 1, 2147483647),
  (13, 'freshness_classes', 'a_actualiser', 'À actualiser (plus de 18 mois ou sans date)', 'To update (over 18 months or undated)', 4, 1, 2147483647);

-- People: 101, 102 and 105 by the identifiers of one source, 103 and 104 by those of another; 106 is known of a version closed by load 2.
insert into dim_beneficiary (beneficiary_key, namespace, pseudonym, key_id, recorded_from, recorded_to)
select b.beneficiary_key, b.namespace, concat('p', b.beneficiary_key), 'k', 1, 2147483647
from (values (101, 'coop'), (102, 'coop'), (103, 'tableur'), (104, 'tableur'), (105, 'coop'), (106, 'coop')) as b (beneficiary_key, namespace);

insert into fact_support
  (activity_key, beneficiary_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to)
select f.activity_key, s.beneficiary_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, s.profile_key, f.recorded_from, f.recorded_to
from fact_activity as f
  join (values
    (11, 101, 0), (1, 101, 1), (1, 102, 0), (2, 101, 2), (3, 101, 3), (4, 102, 3), (5, 105, 3), (6, -6, 3), (7, 102, 2), (9, 103, 0), (10, 104, 2), (13, 103, 0), (12, 106, 3)
  ) as s (activity_key, beneficiary_key, profile_key)
    on s.activity_key = f.activity_key;

-- A woman; a retired person of 60 or over; a woman of 18 to 34 out of work.
insert into dim_profile (profile_key, age_band_key, gender_key, status_key, recorded_from, recorded_to) values
  (1, 0, 5, 0, 1, 2147483647), (2, 2, 0, 4, 1, 2147483647), (3, 1, 5, 3, 1, 2147483647);

-- Places on 1 March and 15 December 2025; the fifth does not work, the sixth is gone.
insert into fact_place_month
  (place_month_key, date_key, place_key, territory_key, territory_code, structure_key, is_open, updated_key, weekly_minutes, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select p.place_month_key, p.date_key, p.place_key, p.territory_key, null, 0, p.is_open, p.updated_key, null, 3, 8, 'lieux', 71, p.place_month_key, concat('l-', p.place_month_key), 0, 0, 2, 2147483647
from (values
  (1, 20251215, 1, 6, 1, 20251001), (2, 20251215, 2, 6, 1, 20250401), (3, 20251215, 3, 10, null, null), (4, 20251215, 4, 8, 1, 20240901),
  (5, 20251215, 5, 7, 0, 20251201), (6, 20250301, 6, 7, 1, 20250201)
) as p (place_month_key, date_key, place_key, territory_key, is_open, updated_key);

insert into fact_post
  (post_key, date_key, structure_key, territory_key, territory_code, kind, state, posts, until_key, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select p.post_key, p.date_key, 1, 0, null, p.kind, p.state, 1, null, 1, 9, 'postes', 72, p.post_key, concat('p-', p.post_key), 0, 0, 2, 2147483647
from (values
  (1, 20251201, 'conum', 'occupe'), (2, 20251201, 'conum', 'occupe'), (3, 20251201, 'conum', 'vacant'), (4, 20251201, 'coordo', 'occupe'),
  (5, 20251201, 'autre', 'occupe'), (6, 20251201, 'conum', 'rendu'), (7, 20250601, 'conum', 'occupe')
) as p (post_key, date_key, kind, state);

-- What the lines of posts tell of money: nothing of the fourth; of the snapshot before, another sum.
insert into fact_money_step
  (money_step_key, date_key, step, amount_cents, agreement_key, funder_key, action_key, structure_key, territory_key, territory_type, territory_code,
   partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to)
select m.money_step_key, m.date_key, m.step, m.cents, 0, 1, 0, 1, 0, null, null, 1, 9, 'min-poste', 72, m.post_key, concat('p-', m.post_key, '@', m.date_key), null, 0, 0, 2, 2147483647
from (values
  (31, 20251201, 'contracted', 5000000, 1), (32, 20251201, 'paid', 2500050, 1), (33, 20251201, 'contracted', 6000000, 2), (34, 20251201, 'paid', 0, 2),
  (35, 20251201, 'contracted', 100, 3), (36, 20251201, 'contracted', 700, 5), (37, 20250601, 'contracted', 4000000, 7), (38, 20250601, 'paid', 4000000, 7)
) as m (money_step_key, date_key, step, cents, post_key);

-- Posts granted, of which one line after the year; accounts at La Coop, of which one opened after the year.
insert into fact_post
  (post_key, date_key, structure_key, territory_key, territory_code, kind, state, posts, until_key, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select p.post_key, p.date_key, 1, p.territory_key, null, p.kind, p.state, p.posts, null, 1, p.feed_key, 'postes', 75, p.post_key, concat('p-', p.post_key), 0, 0, 2, 2147483647
from (values
  (8, 20210315, 'conum', 'valide', 4, 6, 12), (9, 20220601, 'conum', 'valide', 2, 8, 12), (10, 20260101, 'conum', 'valide', 9, 6, 12),
  (11, 20241201, 'coop_mediateur', 'occupe', 1, 0, 13), (12, 20250601, 'coop_mediateur', 'occupe', 1, 0, 13), (13, 20250601, 'coop_coordinateur', 'occupe', 1, 0, 13), (14, 20260201, 'coop_mediateur', 'occupe', 1, 0, 13)
) as p (post_key, date_key, kind, state, posts, territory_key, feed_key);

insert into fact_training
  (training_key, date_key, structure_key, territory_key, territory_code, kind, theme, trained, certified, minutes, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select t.training_key, t.date_key, 3, 6, null, t.kind, null, t.trained, t.certified, 120, 2, 10, 'formations', 73, t.training_key, concat('t-', t.training_key), 0, 0, 2, 2147483647
from (values (1, 20250310, 'initiale', 12, 5), (2, 20250911, 'sensibilisation', 8, null), (3, 20240911, 'initiale', 30, 30)) as t (training_key, date_key, kind, trained, certified);

insert into fact_coordination
  (coordination_key, date_key, structure_key, territory_key, territory_code, mediator_key, kind, level, initiative, theme, minutes, participants, mediators, structures, others, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select c.coordination_key, c.date_key, 1, 6, null, 0, c.kind, null, null, null, c.minutes, null, null, null, null, 1, 11, 'coordination', 74, c.coordination_key, concat('c-', c.coordination_key), 0, 0, 2, 2147483647
from (values (1, 20250402, 'comite', 90), (2, 20250520, 'animation', null), (3, 20250610, 'evenement', 60), (4, 20240610, 'comite', 45)) as c (coordination_key, date_key, kind, minutes);
