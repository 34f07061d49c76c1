-- One row per person that a feed names and organisation to which the person came on two days or more of a period. Parameters: load, from, to.
select s.beneficiary_key as beneficiary_key, coalesce(o.organisation_key, s.structure_key) as organisation_key
from fact_support as s
  left join bridge_structure as o on o.structure_key = s.structure_key and o.since_key <= s.date_key and o.recorded_from <= @load and @load < o.recorded_to
where s.recorded_from <= @load and @load < s.recorded_to and s.beneficiary_key > 0 and s.date_key >= @from and s.date_key <= @to
group by s.beneficiary_key, coalesce(o.organisation_key, s.structure_key)
having min(s.date_key) < max(s.date_key)
