-- The schema of the schedule's tables on a server, its own and Quartz's.
create schema quartz
