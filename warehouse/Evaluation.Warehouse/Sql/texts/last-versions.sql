-- Last version of every text, closed ones too.
select kind, name, cast(max(version) as integer) as version
from journal_text
group by kind, name
