-- Lines that go on with an activity share what becomes of the line that speaks for it.
insert into staging_outcome (line_number, source_id, outcome, reason, held_key)
select f.line_number, o.source_id, o.outcome, o.reason, cast(null as bigint) as held_key
from staging_follower as f
join staging_outcome as o on o.line_number = f.first_line
