-- differs because: DuckDB can't require a column of a table that the same transaction updated; rewriting the column is no update to it.
alter table fact_support alter column beneficiary_key set data type bigint using coalesce(beneficiary_key, -activity_key)
