-- Puts persons on the list that every later load obeys, once each; who asked before stays as asked. Parameters: reason, load.
insert into journal_erasure (namespace, pseudonym, key_id, reason, recorded_from, recorded_to)
select s.namespace, s.pseudonym, s.key_id, @reason, @load, 2147483647
from staging_erased as s
where not exists (
  select 1 as one
  from journal_erasure as j
  where j.namespace = s.namespace and j.pseudonym = s.pseudonym and j.key_id = s.key_id and j.recorded_to = 2147483647
)
