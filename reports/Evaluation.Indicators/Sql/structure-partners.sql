-- Partners whose rows name a structure. Parameter: load.
select structure_key, partner_key
from fact_activity
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_commitment_step
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_coordination
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_counter
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_expense
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_money_step
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_pass_step
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_place_month
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_post
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
union
select structure_key, partner_key
from fact_training
where recorded_from <= @load and @load < recorded_to and structure_key > 0
group by structure_key, partner_key
