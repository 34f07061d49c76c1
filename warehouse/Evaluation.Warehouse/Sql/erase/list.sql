-- Pseudonyms of the persons erased, why, and when it was done. Parameter: key_id.
select j.namespace, j.pseudonym, j.reason, l.closed_at as erased_at
from journal_erasure as j
join journal_load as l on l.load_key = j.recorded_from
where j.key_id = @key_id and j.recorded_to = 2147483647
