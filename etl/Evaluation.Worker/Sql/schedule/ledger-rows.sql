-- How many rows the ledger has; fails where there is no ledger yet.
select cast(count(*) as bigint) as n from quartz.evaluation_run
