-- A year that loses rows by an erasure. Parameters: load, year.
insert into journal_erased_year (load_key, year)
values (@load, @year)
