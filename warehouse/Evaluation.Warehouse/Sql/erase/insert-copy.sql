-- Keeps which copy of the archive an erasure replaced. Parameters: load, delivery, former, archive.
insert into journal_erased_copy (load_key, delivery_key, former_sha256, archive_sha256)
values (@load, @delivery, @former, @archive)
