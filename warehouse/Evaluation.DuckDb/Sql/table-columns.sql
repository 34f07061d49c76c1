-- The columns of a table an appender may fill, found as a statement would find it: asked for one table, which duckdb_columns() can't be. Parameter: table.
select
    name as column_name,
    not "notnull" as is_nullable
from pragma_table_info(@table)
order by cid
