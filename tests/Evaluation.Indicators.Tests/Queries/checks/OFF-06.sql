-- Three held of six granted.
select '' as code, 3 as numerator, 6 as denominator
