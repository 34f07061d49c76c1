-- Lots of passes whose running total of a step, at the end of a day, exceeds that of the step before it that the lot tells, as known at a load.
-- Each row names the lot, the day, the step, its total and the total it may not exceed. Parameter: load.
with days as (
  select namespace, lot, date_key,
         cast(sum(cast(case step when 'bought' then passes end as bigint)) as bigint) as bought,
         cast(sum(cast(case step when 'distributed' then passes end as bigint)) as bigint) as handed_out,
         cast(sum(cast(case step when 'activated' then passes end as bigint)) as bigint) as activated,
         cast(sum(cast(case step when 'used' then passes end as bigint)) as bigint) as used,
         cast(sum(cast(case step when 'reimbursed' then passes end as bigint)) as bigint) as reimbursed,
         cast(sum(cast(case step when 'expired' then passes end as bigint)) as bigint) as expired
  from fact_pass_step
  where recorded_from <= @load and @load < recorded_to
  group by namespace, lot, date_key
),
running as (
  select namespace, lot, date_key,
         cast(sum(cast(bought as bigint)) over (partition by namespace, lot order by date_key) as bigint) as bought,
         cast(sum(cast(handed_out as bigint)) over (partition by namespace, lot order by date_key) as bigint) as handed_out,
         cast(sum(cast(activated as bigint)) over (partition by namespace, lot order by date_key) as bigint) as activated,
         cast(sum(cast(used as bigint)) over (partition by namespace, lot order by date_key) as bigint) as used,
         cast(sum(cast(reimbursed as bigint)) over (partition by namespace, lot order by date_key) as bigint) as reimbursed,
         cast(sum(cast(expired as bigint)) over (partition by namespace, lot order by date_key) as bigint) as expired
  from days
)
select namespace, lot, date_key, 'distributed' as step, handed_out as passes, coalesce(bought, 0) as at_most
from running where handed_out > coalesce(bought, 0)
union all
select namespace, lot, date_key, 'activated', activated, coalesce(handed_out, bought, 0)
from running where activated > coalesce(handed_out, bought, 0)
union all
select namespace, lot, date_key, 'used', used, coalesce(activated, handed_out, bought, 0)
from running where used > coalesce(activated, handed_out, bought, 0)
union all
select namespace, lot, date_key, 'reimbursed', reimbursed, coalesce(used, activated, handed_out, bought, 0)
from running where reimbursed > coalesce(used, activated, handed_out, bought, 0)
union all
select namespace, lot, date_key, 'expired', expired + coalesce(used, 0), coalesce(bought, handed_out, 0)
from running where expired + coalesce(used, 0) > coalesce(bought, handed_out, 0)
