-- Highest need key so far.
select cast(coalesce(max(need_key), 0) as bigint) as need_key
from fact_need
