-- Closes the rows of replaced and absent activities. Parameter: load.
update bridge_activity_equipment
set recorded_to = @load
from staging_closing as c
where bridge_activity_equipment.activity_key = c.row_key and bridge_activity_equipment.recorded_to = 2147483647
