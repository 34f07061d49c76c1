-- How many alerts are kept; fails where their table is not there yet.
select cast(count(*) as bigint) as n from quartz.evaluation_alert
