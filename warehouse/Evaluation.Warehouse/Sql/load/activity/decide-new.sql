-- Lines whose record is not held are loaded. Apart from those that are: DuckDB takes a table staged in the same transaction for empty, and would
-- hold all its lines in memory to join them with the few that are held.
insert into staging_outcome (line_number, source_id, outcome, reason, held_key, stamp, content_hash)
select s.line_number, s.source_id, 'loaded' as outcome, cast(null as varchar(40)) as reason, cast(null as bigint) as held_key, s.stamp, s.content_hash
from staging_activity as s
where not exists (
  select 1 as one
  from staging_outcome as o
  where o.line_number = s.line_number
)
