-- Every code that segments of a clustering were ever given, until a load. Parameters: definition, load.
select distinct code from dim_segment where definition = @definition and recorded_from <= @load
