-- Forgets the deletions that a delivery told. Parameters: delivery, load.
update journal_deletion
set recorded_to = @load
where delivery_key = @delivery and recorded_to = 2147483647
