-- Years that lost rows by erasures after a load. Parameter: load.
select load_key, year
from journal_erased_year
where load_key > @load
