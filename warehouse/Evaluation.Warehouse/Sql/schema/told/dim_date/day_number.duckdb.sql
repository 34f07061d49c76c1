-- differs because: DuckDB can't require a column of a table that the same transaction updated; rewriting the column is no update to it.
alter table dim_date alter column day_number set data type int using cast(day - date '1970-01-01' as int)
