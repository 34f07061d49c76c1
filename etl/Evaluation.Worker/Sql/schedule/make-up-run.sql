-- Tells which run is done in the place of another, that was postponed or interrupted. Parameters: run, instead.
update quartz.evaluation_run
set made_up_by = @run
where run_id = @instead and made_up_by is null
