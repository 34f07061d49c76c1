-- Mediators that the rows of a load refer to. Parameter: load.
select distinct mediator_key
from fact_activity
where recorded_from = @load
