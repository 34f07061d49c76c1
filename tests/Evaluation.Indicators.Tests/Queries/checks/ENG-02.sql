-- Delivered over promised.
select '' as code, cast(150 as decimal(18, 6)) as numerator, cast(120 as decimal(18, 6)) as denominator
