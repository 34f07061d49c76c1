-- Closes the lasting version of members that change or end; dim_row stands for the dimension. Parameter: load.
update dim_row
set recorded_to = @load
where recorded_to = 2147483647 and valid_to = 99991231 and dim_row_key in (select row_key from staging_closing)
