-- The value of what carries a code we do not know.
insert into dim_theme (theme_key, code, family, label_fr, label_en, position, recorded_from, recorded_to)
values (0, 'inconnu', 'inconnu', 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647)
