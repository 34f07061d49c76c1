-- Held rows that a line names by another identifier than the one its record is now known by: one record, counted once. Parameter: namespace.
insert into staging_closing (row_key)
select h.activity_key
from staging_alias as a
join fact_activity as h on h.source_id = a.source_id and h.namespace = @namespace and h.recorded_to = 2147483647
