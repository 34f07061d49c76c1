-- Lines of a load set aside for one reason. Parameters: load, reason.
select cast(count(distinct line_number) as bigint) as line_count
from journal_line
where load_key = @load and outcome = 'set_aside' and reason = @reason
