-- Highest key of a dimension so far; dim_row stands for it.
select cast(coalesce(max(dim_row_key), 0) as integer) as last_key
from dim_row
