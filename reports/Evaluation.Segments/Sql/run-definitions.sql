-- Clusterings with a run known at a load. Parameters: kind, load.
select distinct name from journal_text where kind = @kind and recorded_from <= @load
