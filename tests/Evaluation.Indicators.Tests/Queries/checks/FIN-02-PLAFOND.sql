-- Of one envelope, for two départements; ceilings have no day.
select 'E-1' as code, sum(amount_cents) as numerator, null as denominator
from fact_money_step where step = 'ceiling'
