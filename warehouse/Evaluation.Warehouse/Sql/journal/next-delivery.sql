-- Key of the next delivery.
select cast(coalesce(max(delivery_key), 0) + 1 as integer) as delivery_key
from journal_delivery
