-- Opens a row of a segment. Parameters: key, definition, code, fr, en, load.
insert into dim_segment (segment_key, definition, code, label_fr, label_en, recorded_from, recorded_to)
values (@key, @definition, @code, @fr, @en, @load, 2147483647)
