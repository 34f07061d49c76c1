-- Segments of a clustering as they are held. Parameter: definition.
select segment_key, code, label_fr, label_en from dim_segment where definition = @definition and recorded_to = 2147483647
