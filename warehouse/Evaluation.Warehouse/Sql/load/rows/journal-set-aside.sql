-- Keeps each line set aside with its reason. Parameters: load, delivery, repeated, better, nothing, erased (sentences).
insert into journal_line (load_key, delivery_key, line_number, outcome, column_name, shown_value, reason)
select distinct @load, @delivery, line_number, 'set_aside', cast(null as varchar(80)), cast(null as varchar(80)),
       case reason when 'repeated_in_delivery' then @repeated when 'nothing_kept' then @nothing when 'person_erased' then @erased else @better end
from staging_line
where outcome = 'set_aside'
