-- Of the lines that name the same record only the freshest is taken. Lines equally fresh are told apart by their content, so that the order of lines
-- decides nothing. Apart from the rest of the decision: lines that repeat a record are few, and the others need not be held in memory for them.
update staging_outcome
set outcome = 'set_aside', reason = 'repeated_in_delivery'
where line_number in (
  select ranked.line_number
  from (
    select o.line_number, row_number() over (partition by o.source_id order by coalesce(o.stamp, 0) desc, o.content_hash desc, o.line_number desc) as place
    from staging_outcome as o
    join (
      select source_id
      from staging_outcome
      group by source_id
      having count(*) > 1
    ) as repeated on repeated.source_id = o.source_id
  ) as ranked
  where ranked.place > 1
)
