-- Days that a delivery covers. Parameter: delivery.
select covers_from, covers_to
from journal_delivery
where delivery_key = @delivery and covers_from is not null and covers_to is not null and recorded_to = 2147483647
