-- Number of the next schema version.
select cast(coalesce(max(schema_version), 0) + 1 as integer) as schema_version
from journal_schema
