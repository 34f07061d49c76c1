-- Key of the next load: one more than the last one seen.
select cast(coalesce(max(load_key), 0) + 1 as integer) as load_key
from journal_load
