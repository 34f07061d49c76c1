-- The columns of a table an appender may fill, a temporary table first where two share the name.
select
    database_name,
    schema_name,
    table_name,
    column_name,
    is_nullable
from duckdb_columns()
where lower(table_name) = lower(@table)
  and (
    (database_name = 'temp' and @schema is null)
    or (database_name = current_database() and lower(schema_name) = lower(coalesce(@schema, current_schema())))
  )
order by
    case when database_name = 'temp' then 0 else 1 end,
    column_index
