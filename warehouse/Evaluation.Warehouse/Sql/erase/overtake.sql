-- Closes the entries of persons whose clock had run out: it ran out again, or they ask now. Parameter: load.
update journal_erasure
set recorded_to = @load
where reason = 'expired' and recorded_to = 2147483647 and exists (
  select 1 as one
  from staging_erased as s
  where s.namespace = journal_erasure.namespace and s.pseudonym = journal_erasure.pseudonym and s.key_id = journal_erasure.key_id
)
