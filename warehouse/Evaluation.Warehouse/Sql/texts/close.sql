-- Closes the version held of a text. Parameters: kind, name, load.
update journal_text
set recorded_to = @load
where kind = @kind and name = @name and recorded_to = 2147483647
