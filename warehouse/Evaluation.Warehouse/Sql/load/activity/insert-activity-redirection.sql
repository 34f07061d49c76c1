-- Opens the rows of each loaded activity. Parameters: base, partner, feed, load.
insert into bridge_activity_redirection
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, redirection_kind, redirections, recorded_from, recorded_to)
select @base + s.line_number, s.date_key, s.territory_key, @partner, @feed, s.structure_key, s.kind_key, c.redirection_kind, c.redirections, @load, 2147483647
from staging_redirection as c
join staging_activity as s on s.line_number = c.line_number
join staging_outcome as o on o.line_number = c.line_number
where o.outcome = 'loaded'
