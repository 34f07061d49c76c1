-- Held rows that a loaded line replaces.
insert into staging_closing (row_key)
select held_key
from staging_outcome
where outcome = 'loaded' and held_key is not null
