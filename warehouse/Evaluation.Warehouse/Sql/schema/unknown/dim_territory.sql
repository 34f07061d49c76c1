-- The territory of what names none we know.
insert into dim_territory (territory_key, territory_type, code, name, recorded_from, recorded_to)
values (0, 'unknown', '', 'Territoire inconnu', 0, 2147483647)
