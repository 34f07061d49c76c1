-- Delivered over promised.
select '' as code, cast(null as decimal(18, 6)) as numerator, cast(10 as decimal(18, 6)) as denominator
