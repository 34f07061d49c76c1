-- Published on 3 January only, less than a year before.
select '' as code, count as numerator, null as denominator
from fact_counter where measure = 'ac_aidants'
