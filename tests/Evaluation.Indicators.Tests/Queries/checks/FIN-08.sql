-- 150 hours, to be divided by 1 607.
select '' as code, cast(150 as decimal(18, 6)) as numerator, null as denominator
