-- Held activities that a delivery brought. Parameter: delivery.
insert into staging_closing (row_key)
select activity_key
from fact_activity
where delivery_key = @delivery and recorded_to = 2147483647
