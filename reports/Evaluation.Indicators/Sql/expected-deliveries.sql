-- Deliveries expected by the agreed calendar. Parameter: load.
select e.feed_key as feed_key, e.period_from as period_from, e.period_to as period_to, e.due_key as due_key
from fact_expected_delivery as e
where e.recorded_from <= @load and @load < e.recorded_to
