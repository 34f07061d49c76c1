-- Changes of what we know after a load, up to another. Parameters: load, until.
select load_key, kind, subject, rows_opened, rows_closed
from journal_load
where load_key > @load and load_key <= @until
