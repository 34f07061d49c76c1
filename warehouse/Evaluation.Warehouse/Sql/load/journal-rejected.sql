-- Keeps why lines were rejected. Parameters: load, delivery.
insert into journal_line (load_key, delivery_key, line_number, outcome, column_name, shown_value, reason)
select @load, @delivery, line_number, 'rejected', column_name, shown_value, reason
from staging_fault
