-- Declared texts learned after a load, up to another. Parameters: load, until.
select kind, name, version, recorded_from as load_key
from journal_text
where recorded_from > @load and recorded_from <= @until
