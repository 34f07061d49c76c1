-- Copies that erasures replaced and that no delivery refers to any more: none may be left in the archive.
select distinct c.former_sha256
from journal_erased_copy as c
where not exists (
  select 1 as one
  from journal_delivery as d
  where d.archive_sha256 = c.former_sha256
)
