-- Days that deliveries loaded, replayed or withdrawn since the last evaluation speak of.
select j.covers_from as covers_from, j.covers_to as covers_to
from journal_delivery as j
join journal_load as l on l.delivery_key = j.delivery_key
where l.load_key > coalesce((select max(e.load_key) from journal_load as e where e.kind = 'evaluation'), 0)
