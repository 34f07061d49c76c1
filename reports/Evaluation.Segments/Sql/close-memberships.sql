-- Closes who and what the run before put in the segments of a clustering. Parameters: definition, load.
update fact_segment_membership set recorded_to = @load where definition = @definition and recorded_to = 2147483647
