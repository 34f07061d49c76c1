-- Tells since which moment a run stands for others, and for how many.
update quartz.evaluation_run
set planned_at = @PlannedAt, stands_for = @StandsFor
where run_id = @RunId
