-- Closes replaced and absent rows. Parameter: load.
update fact_row
set recorded_to = @load
from staging_closing as c
where fact_row.fact_row_key = c.row_key and fact_row.recorded_to = 2147483647
