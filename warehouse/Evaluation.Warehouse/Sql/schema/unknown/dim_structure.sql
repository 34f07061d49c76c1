-- The structure of what names none.
insert into dim_structure
  (structure_key, namespace, source_id, name, siret, structure_type, territory_key, territory_code, valid_from, valid_to,
   recorded_from, recorded_to)
values (0, '', '', 'Structure inconnue', null, null, 0, null, 10000101, 99991231, 0, 2147483647)
