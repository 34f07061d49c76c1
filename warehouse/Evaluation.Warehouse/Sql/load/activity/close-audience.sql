-- Closes the rows of replaced and absent activities. Parameter: load.
update fact_audience
set recorded_to = @load
from staging_closing as c
where fact_audience.activity_key = c.row_key and fact_audience.recorded_to = 2147483647
