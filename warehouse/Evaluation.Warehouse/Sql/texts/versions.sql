-- Every version of every text, those no longer held too, oldest first, by its hash alone: texts are long and many.
select kind, name, version, sha256, recorded_from, recorded_to
from journal_text
order by kind, name, version, recorded_from
