-- Lines no fresher than the deletion of their record change nothing; of a deletion, it says again what is known. Parameter: namespace.
update staging_outcome
set outcome = case outcome when 'deleted' then 'unchanged' else 'stale' end
where outcome in ('loaded', 'deleted') and line_number in (
  select s.line_number
  from staging_activity as s
  join journal_deletion as d on d.source_id = s.source_id
  where d.namespace = @namespace and d.recorded_to = 2147483647 and coalesce(s.stamp, 0) <= d.stamp
)
