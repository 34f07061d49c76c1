-- Highest key so far.
select cast(coalesce(max(fact_row_key), 0) as bigint) as last_key
from fact_row
