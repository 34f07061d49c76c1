-- Writes that what an alert tells of has ended. Parameters: alert, at.
update quartz.evaluation_alert
set ended_at = @at
where alert_id = @alert and ended_at is null
