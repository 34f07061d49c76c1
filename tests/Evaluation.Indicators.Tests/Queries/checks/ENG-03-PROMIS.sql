-- What is said in 2025.
select '' as code, cast(10 as decimal(18, 6)) as numerator, null as denominator
