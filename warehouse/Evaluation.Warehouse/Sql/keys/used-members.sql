-- Members that the rows of a load refer to; fact_row stands for the fact, member_key for the column. Parameter: load.
select distinct member_key as member
from fact_row
where recorded_from = @load
