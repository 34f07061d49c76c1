-- Names the copy that replaces another in the archive. Parameters: delivery, archive.
update journal_delivery
set archive_sha256 = @archive
where delivery_key = @delivery
