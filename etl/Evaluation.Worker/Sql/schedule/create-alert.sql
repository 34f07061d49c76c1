-- The alerts told: one row each, open until what it tells of has ended.
create table quartz.evaluation_alert (
  alert_id varchar(400) not null primary key,
  kind varchar(30) not null,
  subject varchar(200) not null,
  channel varchar(60) not null,
  sentence varchar(2000) not null,
  raised_at varchar(24) not null,
  sent_at varchar(24),
  ended_at varchar(24)
)
