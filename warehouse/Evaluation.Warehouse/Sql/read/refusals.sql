-- Deliveries refused whole, the latest first.
select refused_at, feed, sentence
from journal_refusal
order by refused_at desc
