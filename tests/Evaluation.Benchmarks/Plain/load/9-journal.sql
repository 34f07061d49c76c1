-- The delivery, in the journal; the statements before this one are a transaction with it.
insert into journal_delivery (delivery_key, feed_key, file_name, received_at, covers_from, covers_to, recorded_from, recorded_to)
select :delivery, :feed, 'cra-v1.csv', (current_timestamp at time zone 'UTC'), min(date_key), max(date_key), :load, 2147483647
from fact_activity
where delivery_key = :delivery;
