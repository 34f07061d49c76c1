-- Delivered over promised.
select '' as code, cast(1250000 as decimal(18, 6)) as numerator, cast(1250000 as decimal(18, 6)) as denominator
