-- Closes the rows that a delivery brought to a fact told by lines. Parameters: delivery, load.
update fact_row
set recorded_to = @load
where delivery_key = @delivery and recorded_to = 2147483647
