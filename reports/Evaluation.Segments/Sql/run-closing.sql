-- When a load was closed. Parameter: load.
select closed_at
from journal_load
where load_key = @load
