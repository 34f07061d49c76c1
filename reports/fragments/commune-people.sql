-- One row per commune of which something is known: its people and what they need. Parameters: load, to.
select
  n.territory_key as territory_key,
  max(case when n.measure = 'population' then n.value end) as population,
  max(case when n.measure = 'ifn_total' then n.value end) as ifn,
  max(case when n.measure = 'ifn_poverty' then n.value end) as poverty,
  max(case when n.measure = 'ifn_older_65' then n.value end) as older,
  max(case when n.measure = 'ifn_no_diploma' then n.value end) as no_diploma,
  max(case when n.measure = 'defm_abc' then n.value end) as job_seekers
from {commune-need} as n
group by n.territory_key
