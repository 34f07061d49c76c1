-- Territories of one type. Parameters: load, type.
select territory_key as code_key, cast(concat(territory_type, ':', code) as varchar(80)) as code, name as label_fr, name as label_en, territory_key as position, territory_type as family
from dim_territory
where recorded_from <= @load and @load < recorded_to and territory_type = @type
