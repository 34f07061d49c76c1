-- Closes the measures that a delivery brought. Parameters: delivery, load.
update fact_need
set recorded_to = @load
where delivery_key = @delivery and recorded_to = 2147483647
