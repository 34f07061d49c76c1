-- Writes an accepted delivery. Parameters: one per column.
insert into journal_delivery
  (delivery_key, feed_key, file_name, received_sha256, archive_sha256, byte_count, received_at, as_of, claims_whole,
   covers_from, covers_to, definition_sha256, recorded_from, recorded_to)
values
  (@delivery, @feed, @file, @received, @archive, @bytes, @at, @as_of, @whole, @covers_from, @covers_to, @definition, @load, 2147483647)
