-- A withdrawn delivery is no longer one of ours. Parameters: delivery, load.
update journal_delivery
set recorded_to = @load
where delivery_key = @delivery and recorded_to = 2147483647
