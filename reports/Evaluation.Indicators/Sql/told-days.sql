-- First and last day that each fact with days tells of; null for one without rows. Parameter: load.
select min(date_key) as first_day, max(date_key) as last_day
from fact_activity
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_commitment_step
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_coordination
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_counter
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_expense
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_money_step
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_pass_step
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_place_month
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_post
where date_key > 0 and recorded_from <= @load and @load < recorded_to
union all
select min(date_key) as first_day, max(date_key) as last_day
from fact_training
where date_key > 0 and recorded_from <= @load and @load < recorded_to
