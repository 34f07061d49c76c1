-- Loads that kept a run of a clustering, until a load. Parameters: kind, name, load.
select recorded_from from journal_text where kind = @kind and name = @name and recorded_from <= @load
