-- Keeps a version of a text. Parameters: one per column.
insert into journal_text (kind, name, version, sha256, body, recorded_from, recorded_to)
values (@kind, @name, @version, @sha, @body, @load, 2147483647)
