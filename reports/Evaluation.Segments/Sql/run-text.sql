-- The run of a clustering that a load kept, with the moment it was closed. Parameters: kind, name, load.
select t.body as body, l.closed_at as closed_at
from journal_text as t
  join journal_load as l on l.load_key = t.recorded_from
where t.kind = @kind and t.name = @name and t.recorded_from = @load
