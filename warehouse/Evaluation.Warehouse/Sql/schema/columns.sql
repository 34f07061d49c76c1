-- Columns of every table of a schema, as the database has them. Parameter: schema. In capitals: a case-sensitive SQL Server knows these names no other way.
select TABLE_NAME as table_name, COLUMN_NAME as column_name
from INFORMATION_SCHEMA.COLUMNS
where TABLE_SCHEMA = @schema
