-- Deliveries refused whole, the latest first.
select refused_at, feed, file_name, sentence
from journal_refusal
order by refused_at desc
