-- differs because: varchar holds the letters of one code page there, and sentences are French.
create table quartz.evaluation_alert (
  alert_id nvarchar(400) not null primary key,
  kind nvarchar(30) not null,
  subject nvarchar(200) not null,
  channel nvarchar(60) not null,
  sentence nvarchar(2000) not null,
  raised_at nvarchar(24) not null,
  sent_at nvarchar(24),
  ended_at nvarchar(24)
)
