-- Closes the rows of replaced and absent activities. Parameter: load.
update bridge_activity_redirection
set recorded_to = @load
from staging_closing as c
where bridge_activity_redirection.activity_key = c.row_key and bridge_activity_redirection.recorded_to = 2147483647
