-- The rows of a table are here. Parameters: name, rows, hash.
update journal_copy
set row_count = @rows, row_hash = @hash, verified_at = null
where table_name = @name
