-- Segments, in the order of their codes; the family is the clustering. Parameter: load.
select segment_key as code_key, code, label_fr, label_en, segment_key as position, definition as family
from dim_segment
where recorded_from <= @load and @load < recorded_to
