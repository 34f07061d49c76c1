-- A table is to be brought here. Parameters: one per column.
insert into journal_copy (table_name, source, source_load, source_hash)
values (@name, @source, @load, @hash)
