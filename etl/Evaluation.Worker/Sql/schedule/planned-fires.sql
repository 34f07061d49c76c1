-- Fires that Quartz keeps; its times are ticks of .NET.
select t.trigger_name as subject, t.trigger_group as kind, t.next_fire_time as next_ticks
from quartz.qrtz_triggers as t
