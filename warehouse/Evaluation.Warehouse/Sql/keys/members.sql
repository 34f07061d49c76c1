-- How a namespace's members are described, version after version; dim_row stands for the dimension. Parameter: namespace.
select dim_row_key, source_id, own_columns, valid_from, valid_to
from dim_row
where namespace = @namespace and recorded_to = 2147483647
