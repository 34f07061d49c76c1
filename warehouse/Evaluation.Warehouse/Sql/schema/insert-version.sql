-- Journals a schema applied. Parameters: version, at, sha.
insert into journal_schema (schema_version, applied_at, sha256)
values (@version, @at, @sha)
