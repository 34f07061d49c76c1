-- Years of the official geography held: those of its first territory, since each year holds the country and its regions.
select distinct vintage
from bridge_territory
where territory_key = (select min(territory_key) from bridge_territory) and recorded_to = 2147483647
