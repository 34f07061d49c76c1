-- Redirections of 2025, whatever the kind.
select '' as code, sum(r.redirections) as numerator, null as denominator
from bridge_activity_redirection as r join fact_activity as a on a.activity_key = r.activity_key
where a.recorded_to > 2 and a.date_key between 20250101 and 20251231
