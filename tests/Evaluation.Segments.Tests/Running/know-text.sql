-- A declared text known since a load.
insert into journal_text (kind, name, version, sha256, body, recorded_from, recorded_to)
values (@kind, @name, @version, @sha, @body, @load, 2147483647)
