-- Every version of the texts of a kind known at a load, those since replaced too. Parameters: kind, load.
select kind, name, version, sha256, body, recorded_from
from journal_text
where kind = @kind and recorded_from <= @load
