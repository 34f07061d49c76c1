-- Writes one row of the ledger.
insert into quartz.evaluation_run (
  run_id, kind, subject, reason, planned_at, started_at, ended_at, duration_ms, misfire, policy, stands_for,
  made_up_by, outcome, sentence, delivery_keys, load_key, lines_read, lines_loaded, lines_unchanged, lines_stale,
  lines_set_aside, lines_rejected, watermark_before, watermark_after, period_from, period_to, node, process, program,
  declared_sha256
)
values (
  @RunId, @Kind, @Subject, @Reason, @PlannedAt, @StartedAt, @EndedAt, @DurationMs, @Misfire, @Policy, @StandsFor,
  @MadeUpBy, @Outcome, @Sentence, @DeliveryKeys, @LoadKey, @LinesRead, @LinesLoaded, @LinesUnchanged, @LinesStale,
  @LinesSetAside, @LinesRejected, @WatermarkBefore, @WatermarkAfter, @PeriodFrom, @PeriodTo, @Node, @Process, @Program,
  @DeclaredSha256
)
