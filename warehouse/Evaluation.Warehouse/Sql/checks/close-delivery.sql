-- The checks of a withdrawn delivery say nothing any more. Parameters: delivery, load.
update fact_check_result
set recorded_to = @load
where delivery_key = @delivery and recorded_to = 2147483647
