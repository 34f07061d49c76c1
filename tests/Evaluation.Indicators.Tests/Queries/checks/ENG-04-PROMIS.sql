-- What is said in 2025.
select '' as code, cast(1250000 as decimal(18, 6)) as numerator, null as denominator
