-- Pseudonyms of the persons erased, which no load takes again. Parameter: key_id.
select namespace, pseudonym
from journal_erasure
where key_id = @key_id and recorded_to = 2147483647
