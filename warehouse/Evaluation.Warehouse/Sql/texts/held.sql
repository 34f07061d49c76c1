-- Every text held, oldest version first, by its hash alone: texts are long and many.
select kind, name, version, sha256, recorded_from
from journal_text
where recorded_to = 2147483647
order by kind, name, version
