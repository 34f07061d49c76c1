-- Lines that the feed declares not to be taken are set aside.
insert into staging_outcome (line_number, source_id, outcome, reason, held_key)
select line_number, source_id, 'set_aside' as outcome, 'left_out' as reason, cast(null as bigint) as held_key
from staging_left_out
