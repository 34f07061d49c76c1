-- The last load seen; 0 before the first.
select cast(coalesce(max(load_key), 0) as integer) as load_key
from journal_load
