-- The last key given to a segment; 0 before the first.
select coalesce(max(segment_key), 0) as segment_key from dim_segment
