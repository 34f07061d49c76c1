-- Writes that an alert was told. Parameters: alert, at.
update quartz.evaluation_alert
set sent_at = @at
where alert_id = @alert
