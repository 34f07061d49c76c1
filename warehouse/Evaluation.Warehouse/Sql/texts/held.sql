-- Every text held, oldest version first.
select kind, name, version, sha256, body, recorded_from
from journal_text
where recorded_to = 2147483647
order by kind, name, version
