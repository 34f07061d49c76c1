-- Closes replaced and absent measures. Parameter: load.
update fact_need
set recorded_to = @load
from staging_closing as c
where fact_need.need_key = c.row_key and fact_need.recorded_to = 2147483647
