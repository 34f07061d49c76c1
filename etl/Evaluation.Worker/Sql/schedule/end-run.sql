-- Closes the row of a run with what came of it.
update quartz.evaluation_run
set
  ended_at = @EndedAt, duration_ms = @DurationMs, outcome = @Outcome, sentence = @Sentence,
  delivery_keys = @DeliveryKeys, load_key = @LoadKey, lines_read = @LinesRead, lines_loaded = @LinesLoaded,
  lines_unchanged = @LinesUnchanged, lines_stale = @LinesStale, lines_set_aside = @LinesSetAside,
  lines_rejected = @LinesRejected, watermark_before = @WatermarkBefore, watermark_after = @WatermarkAfter,
  declared_sha256 = @DeclaredSha256
where run_id = @RunId
