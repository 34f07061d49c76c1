-- Texts of a kind held true as of a load. Parameters: kind, load.
select kind, name, version, sha256, body, recorded_from
from journal_text
where kind = @kind and recorded_from <= @load and @load < recorded_to
