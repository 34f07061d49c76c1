-- 101 went up, 103 went down.
select 'hausse' as code, 1 as numerator, 2 as denominator
union all
select 'baisse', 1, 2
