-- Writes a load into the journal. Parameters: one per column.
insert into journal_load
  (load_key, kind, subject, delivery_key, opened_at, closed_at, lines_read, lines_loaded, lines_unchanged,
   lines_stale, lines_set_aside, lines_rejected, rows_opened, rows_closed, program)
values
  (@load, @kind, @subject, @delivery, @opened, @closed, @read, @loaded, @unchanged,
   @stale, @set_aside, @rejected, @opened_rows, @closed_rows, @program)
