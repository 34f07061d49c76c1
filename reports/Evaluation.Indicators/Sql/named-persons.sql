-- One row when any activity names a person helped. Parameter: load.
select 1 as named
from fact_support as s
where s.beneficiary_key > 0 and s.recorded_from <= @load and @load < s.recorded_to
group by s.recorded_from, s.recorded_to
