-- Columns of every table of the warehouse, as the database has them.
select table_name as TableName, column_name as ColumnName
from information_schema.columns
where table_schema = 'main'
