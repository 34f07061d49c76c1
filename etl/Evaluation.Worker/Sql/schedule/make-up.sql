-- Tells which run stands for moments that were missed. Parameters: run, subject, until.
update quartz.evaluation_run
set made_up_by = @run
where subject = @subject and outcome = 'missed' and policy = 'once' and made_up_by is null and planned_at <= @until
