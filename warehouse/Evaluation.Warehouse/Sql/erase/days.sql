-- Days of the rows of the persons being erased, in a fact that has the key of a person; person_rows stands for its name.
select distinct date_key
from person_rows
where beneficiary_key in (select beneficiary_key from staging_erasing)
