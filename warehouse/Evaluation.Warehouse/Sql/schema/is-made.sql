-- Whether the tables of the star were made: 0 when not. Parameter: schema. In capitals as in columns.sql.
select cast(count(*) as bigint) as made
from INFORMATION_SCHEMA.COLUMNS
where TABLE_SCHEMA = @schema and TABLE_NAME = 'journal_schema'
