-- Highest activity key so far; lines of the load are numbered after it.
select cast(coalesce(max(activity_key), 0) as bigint) as activity_key
from fact_activity
