-- Profiles that the rows of a load refer to. Parameter: load.
select distinct profile_key
from fact_support
where recorded_from = @load
