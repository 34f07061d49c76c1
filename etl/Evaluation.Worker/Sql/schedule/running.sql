-- Rows of runs that nobody closed.
select
  r.run_id as run_id, r.kind as kind, r.subject as subject, r.reason as reason, r.planned_at as planned_at,
  r.started_at as started_at, r.ended_at as ended_at, r.duration_ms as duration_ms, r.misfire as misfire,
  r.policy as policy, r.stands_for as stands_for, r.made_up_by as made_up_by, r.outcome as outcome,
  r.sentence as sentence, r.delivery_keys as delivery_keys, r.load_key as load_key, r.lines_read as lines_read,
  r.lines_loaded as lines_loaded, r.lines_unchanged as lines_unchanged, r.lines_stale as lines_stale,
  r.lines_set_aside as lines_set_aside, r.lines_rejected as lines_rejected, r.watermark_before as watermark_before,
  r.watermark_after as watermark_after, r.period_from as period_from, r.period_to as period_to, r.node as node,
  r.process as process, r.program as program, r.declared_sha256 as declared_sha256
from quartz.evaluation_run as r
where r.outcome = 'running'
