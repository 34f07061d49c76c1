-- Next version of a text that declares none. Parameters: kind, name.
select cast(coalesce(max(version), 0) + 1 as integer) as version
from journal_text
where kind = @kind and name = @name
