-- Partners. Parameter: load.
select partner_key as code_key, code, label_fr, label_en, partner_key as position, cast('' as varchar(40)) as family
from dim_partner
where recorded_from <= @load and @load < recorded_to
