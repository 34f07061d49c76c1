-- Lines that say their record is deleted, where a held row is not fresher: they close it, whichever feed brought it.
update staging_outcome
set outcome = 'deleted', reason = null
where (outcome = 'loaded' or reason = 'held_by_feed_that_wins') and line_number in (select line_number from staging_deleted)
