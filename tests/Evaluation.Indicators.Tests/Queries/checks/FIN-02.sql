-- 60 000 euros of 300 000; what was committed under C-1 has no ceiling.
select 'E-1' as code, 6000000 as numerator, 30000000 as denominator
union all
select 'C-1' as code, 25000050 as numerator, null as denominator
