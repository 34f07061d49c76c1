-- Some of the versions of the texts of a kind known at a load, those since replaced too, by their place among them. Parameters: kind, load, first, last.
select kind, name, version, sha256, body, recorded_from
from (
  select kind, name, version, sha256, body, recorded_from, row_number() over (order by name, version, recorded_from) as place
  from journal_text
  where kind = @kind and recorded_from <= @load
) as t
where place >= @first and place <= @last
