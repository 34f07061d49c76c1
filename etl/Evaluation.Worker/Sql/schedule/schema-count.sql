-- Whether the schema of the schedule's tables is there.
select cast(count(*) as bigint) as n from INFORMATION_SCHEMA.SCHEMATA where SCHEMA_NAME = 'quartz'
