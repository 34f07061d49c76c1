-- Key of the last load closed; 0 before the first.
select cast(coalesce(max(load_key), 0) as int) as load_key from journal_load
