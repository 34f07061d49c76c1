-- The value of what carries a code we do not know.
insert into dim_place_kind (place_kind_key, code, label_fr, label_en, position, recorded_from, recorded_to)
values (0, 'inconnu', 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647)
