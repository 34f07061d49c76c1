-- Texts of a kind held true at a load. Parameters: kind, load.
select name, version, body, recorded_from
from journal_text
where kind = @kind and recorded_from <= @load and @load < recorded_to
