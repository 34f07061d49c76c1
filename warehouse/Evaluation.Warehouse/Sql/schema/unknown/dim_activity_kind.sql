-- The value of what carries a code we do not know.
insert into dim_activity_kind (kind_key, code, is_workshop, label_fr, label_en, position, recorded_from, recorded_to)
values (0, 'inconnu', 0, 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647)
