-- The moments that a run makes up for. Parameter: run.
select planned_at
from quartz.evaluation_run
where made_up_by = @run and outcome = 'missed'
