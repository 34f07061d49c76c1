-- Removes the rows of the persons being erased from a fact or dimension that has the key of a person; person_rows stands for its name.
delete from person_rows
where beneficiary_key in (select beneficiary_key from staging_erasing)
