-- Received of all expected.
select '' as code, 4 as numerator, 7 as denominator
