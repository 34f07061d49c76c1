-- Feeds that tell rows of the facts told one by one. Parameter: load.
select 'fact_money_step' as fact_table, feed_key
from fact_money_step
where recorded_from <= @load and @load < recorded_to
group by feed_key
union all
select 'fact_expense' as fact_table, feed_key
from fact_expense
where recorded_from <= @load and @load < recorded_to
group by feed_key
union all
select 'fact_commitment_step' as fact_table, feed_key
from fact_commitment_step
where recorded_from <= @load and @load < recorded_to
group by feed_key
union all
select 'fact_pass_step' as fact_table, feed_key
from fact_pass_step
where recorded_from <= @load and @load < recorded_to
group by feed_key
