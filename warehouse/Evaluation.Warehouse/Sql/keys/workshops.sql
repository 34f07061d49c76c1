-- Kinds of activity in which several people are helped at once.
select kind_key
from dim_activity_kind
where is_workshop = 1 and recorded_to = 2147483647
