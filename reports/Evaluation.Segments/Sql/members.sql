-- Who or what falls in which segment of a clustering, as known at a load. Parameters: definition, load.
select m.activity_key as activity_key, m.beneficiary_key as beneficiary_key, m.territory_key as territory_key, m.place_key as place_key, s.code as code
from fact_segment_membership as m
  join dim_segment as s on s.segment_key = m.segment_key and s.recorded_from <= @load and @load < s.recorded_to
where m.definition = @definition and m.recorded_from <= @load and @load < m.recorded_to
