-- Opens an alert for one way of telling it.
insert into quartz.evaluation_alert (alert_id, kind, subject, channel, sentence, raised_at)
values (@AlertId, @Kind, @Subject, @Channel, @Sentence, @RaisedAt)
