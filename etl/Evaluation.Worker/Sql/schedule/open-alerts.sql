-- Alerts whose cause has not ended.
select a.alert_id as alert_id, a.kind as kind, a.subject as subject, a.channel as channel, a.sentence as sentence, a.raised_at as raised_at, a.sent_at as sent_at
from quartz.evaluation_alert as a
where a.ended_at is null
