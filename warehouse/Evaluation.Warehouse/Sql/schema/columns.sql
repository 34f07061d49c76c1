-- Columns of every table of the warehouse, as the database has them. In capitals: a case-sensitive SQL Server knows these names no other way.
select TABLE_NAME as TableName, COLUMN_NAME as ColumnName
from INFORMATION_SCHEMA.COLUMNS
where TABLE_SCHEMA = 'main'
