-- A table was read again here and is equal. Parameters: name, rows, hash, at.
update journal_copy
set row_count = @rows, row_hash = @hash, verified_at = @at
where table_name = @name
