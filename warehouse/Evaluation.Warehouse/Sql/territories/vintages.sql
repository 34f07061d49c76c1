-- Years of the official geography held.
select distinct vintage
from bridge_territory
where recorded_to = 2147483647
