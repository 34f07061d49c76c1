-- Closes the rows of replaced and absent activities. Parameter: load.
update fact_activity
set recorded_to = @load
from staging_closing as c
where fact_activity.activity_key = c.row_key and fact_activity.recorded_to = 2147483647
