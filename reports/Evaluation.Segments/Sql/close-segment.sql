-- Closes the row held of a segment. Parameters: key, load.
update dim_segment set recorded_to = @load where segment_key = @key and recorded_to = 2147483647
