-- Held rows that a loaded line replaces, or says are deleted.
insert into staging_closing (row_key)
select held_key
from staging_outcome
where outcome in ('loaded', 'deleted') and held_key is not null
