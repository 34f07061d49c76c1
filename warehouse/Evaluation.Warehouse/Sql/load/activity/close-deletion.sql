-- Closes the deletion of records about which a fresher line was loaded. Parameters: namespace, load.
update journal_deletion
set recorded_to = @load
where namespace = @namespace and recorded_to = 2147483647
  and source_id in (select source_id from staging_outcome where outcome in ('loaded', 'deleted'))
