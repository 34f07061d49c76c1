-- As its parts.
select '' as code, cast(1 as bigint) as numerator, cast(2 as bigint) as denominator
