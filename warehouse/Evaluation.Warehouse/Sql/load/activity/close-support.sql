-- Closes the rows of replaced and absent activities. Parameter: load.
update fact_support
set recorded_to = @load
from staging_closing as c
where fact_support.activity_key = c.row_key and fact_support.recorded_to = 2147483647
