-- What became of the lines in one fact, before the next is settled.
insert into staging_line (line_number, outcome, reason)
select distinct line_number, outcome, reason
from staging_outcome
