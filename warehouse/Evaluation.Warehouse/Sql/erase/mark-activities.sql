-- Activities in which somebody helped is being erased.
insert into staging_closing (row_key)
select distinct activity_key
from fact_support
where beneficiary_key in (select beneficiary_key from staging_erasing)
