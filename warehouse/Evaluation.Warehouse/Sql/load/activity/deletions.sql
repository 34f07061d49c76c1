-- How many records of the namespace were deleted by their partner, or are by this delivery. Parameter: namespace.
select cast(count(*) as bigint) as deletion_count
from (
  select source_id
  from journal_deletion
  where namespace = @namespace and recorded_to = 2147483647
  union all
  select cast(line_number as varchar(12)) as source_id
  from staging_deleted
) as deletions
