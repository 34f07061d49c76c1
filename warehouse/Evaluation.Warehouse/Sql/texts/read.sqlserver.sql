-- differs because: part of a text without limit is still one to SqlClient, which reads those of a long answer wrong.
-- A part of each text of a kind, of those that are so long, whatever replaced them since or still held at a load. Parameters: kind, name (empty for all),
-- since and load (learned between them), held (-1 for any), start (place of the part's first character, from 1), length.
select kind, name, version, sha256, cast(substring(body, @start, @length) as nvarchar(4000)) as body, recorded_from
from journal_text
where kind = @kind and (@name = '' or name = @name) and recorded_from >= @since and recorded_from <= @load and @held < recorded_to
  and (@start = 1 or concat(substring(body, @start, 1), '.') <> '.')
