-- Every table is to be compared again with the source as it is now. Parameters: source, load, hash.
update journal_copy
set source = @source, source_load = @load, source_hash = @hash, verified_at = null
