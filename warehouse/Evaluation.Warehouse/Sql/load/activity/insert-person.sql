-- Opens one row per person that a loaded activity names. Parameters: base, partner, feed, load.
insert into fact_support
  (activity_key, beneficiary_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to)
select @base + s.line_number, c.beneficiary_key, s.date_key, s.territory_key, @partner, @feed, s.structure_key, s.kind_key, c.profile_key, @load, 2147483647
from staging_person as c
join staging_activity as s on s.line_number = c.line_number
join staging_outcome as o on o.line_number = c.line_number
where o.outcome = 'loaded'
