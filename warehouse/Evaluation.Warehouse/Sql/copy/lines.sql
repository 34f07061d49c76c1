-- The tables that a copy brings here, and how far each one is.
select table_name, source_hash, row_count, row_hash, case when verified_at is null then 0 else 1 end as is_verified
from journal_copy
order by table_name
