-- Closes the row of a run whose process is gone. Parameters: run, at, sentence.
update quartz.evaluation_run
set outcome = 'interrupted', ended_at = @at, sentence = @sentence
where run_id = @run and outcome = 'running'
