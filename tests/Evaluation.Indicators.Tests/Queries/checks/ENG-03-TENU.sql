-- Nobody said that it was delivered: missing.
select '' as code, cast(null as decimal(18, 6)) as numerator, null as denominator
