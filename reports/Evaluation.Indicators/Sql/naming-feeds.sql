-- Feeds whose activities name persons helped, once for each year in which they do (20250000 for 2025). Parameter: load.
select s.feed_key as feed_key, s.date_key - s.date_key % 10000 as year_key
from fact_support as s
where s.beneficiary_key > 0 and s.recorded_from <= @load and @load < s.recorded_to
group by s.feed_key, s.date_key - s.date_key % 10000
