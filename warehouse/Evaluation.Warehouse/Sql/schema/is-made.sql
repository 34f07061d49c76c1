-- Whether the tables of the star were made: 1 or 0. Parameter: schema.
select cast(count(*) as bigint) as made
from INFORMATION_SCHEMA.TABLES
where TABLE_SCHEMA = @schema and TABLE_NAME = 'journal_schema'
