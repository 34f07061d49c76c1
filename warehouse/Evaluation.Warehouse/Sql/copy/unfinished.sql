-- How many tables a copy has yet to bring here or to verify.
select cast(count(*) as bigint) as table_count
from journal_copy
where verified_at is null
