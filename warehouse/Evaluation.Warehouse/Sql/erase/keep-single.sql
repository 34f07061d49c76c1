-- Of these activities only those with one participant tell a person without naming anybody.
delete from staging_closing
where row_key not in (
  select activity_key
  from fact_activity
  where participants = 1 and activity_key in (select row_key from staging_closing)
)
