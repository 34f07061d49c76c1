-- Lines by what became of them; a line with several rows counts once, as loaded if any of them was.
select outcome, cast(count(*) as bigint) as line_count
from (
  select line_number,
         case min(case outcome when 'loaded' then 1 when 'deleted' then 1 when 'stale' then 2 when 'set_aside' then 3 else 4 end)
           when 1 then 'loaded' when 2 then 'stale' when 3 then 'set_aside' else 'unchanged'
         end as outcome
  from staging_outcome
  group by line_number
) as lines
group by outcome
