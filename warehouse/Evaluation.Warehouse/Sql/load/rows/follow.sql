-- A line whose first fact is set aside as a repetition brings nothing to the facts after it.
update staging_outcome
set outcome = 'set_aside', reason = 'repeated_in_delivery'
where line_number in (select line_number from staging_line where reason = 'repeated_in_delivery')
