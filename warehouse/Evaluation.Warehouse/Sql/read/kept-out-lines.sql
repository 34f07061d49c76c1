-- Why each line of a delivery was kept out by one of its readings. Parameters: load, delivery.
select line_number, outcome, column_name, shown_value, reason
from journal_line
where load_key = @load and delivery_key = @delivery
