-- Observations and steps of commitments: known since load 3; one of the year after, one of a later load.
insert into fact_observation (observation_key, date_key, kind, theme, structure_key, territory_key, territory_code, sentence,
  partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to) values
  (1, 20250301, 'frein', 'email', 0, 6, '93066', 'Le bus est rare.', 2, 2, 'tableur-observations', 1, 1, 'O1', null, 1, 1, 3, 2147483647),
  (2, 20251231, 'proposition', null, 0, 0, null, 'Ouvrir le samedi.', 2, 2, 'tableur-observations', 1, 2, 'O2', null, 2, 2, 3, 2147483647),
  (3, 20260101, 'atout', null, 0, 0, null, 'L''an prochain.', 2, 2, 'tableur-observations', 1, 3, 'O3', null, 3, 3, 3, 2147483647),
  (5, 20250601, 'inconnu', null, 0, 0, null, 'Autre chose.', 2, 2, 'tableur-observations', 1, 5, 'O5', null, 5, 5, 3, 2147483647),
  (4, 20250401, 'atout', null, 0, 0, null, 'Plus tard.', 2, 2, 'tableur-observations', 1, 4, 'O4', null, 4, 4, 4, 2147483647);

insert into fact_commitment_step (commitment_step_key, date_key, step, kind, unit, quantity, structure_key, action_key, agreement_key, evidence,
  partner_key, feed_key, namespace, delivery_key, line_number, source_id, stamp, content_hash, line_hash, recorded_from, recorded_to) values
  (1, 20240601, 'delivered', 'financial', 'cents', 120000, 0, 0, 0, 'Facture 1', 2, 2, 'tableur-engagements', 1, 1, 'E1', null, 1, 1, 3, 2147483647),
  (3, 20240701, 'inconnu', 'inconnu', 'inconnu', 3, 0, 0, 0, null, 2, 2, 'tableur-engagements', 1, 3, 'E3', null, 3, 3, 3, 2147483647),
  (2, 20260101, 'delivered', 'financial', 'cents', 5000, 0, 0, 0, null, 2, 2, 'tableur-engagements', 1, 2, 'E2', null, 2, 2, 3, 2147483647);
