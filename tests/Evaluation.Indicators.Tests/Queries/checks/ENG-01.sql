-- Delivered over promised.
select '' as code, cast(3 as decimal(18, 6)) as numerator, cast(4.5 as decimal(18, 6)) as denominator
