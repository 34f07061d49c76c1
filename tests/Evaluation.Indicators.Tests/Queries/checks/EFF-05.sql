-- Three of five.
select '' as code, 3 as numerator, 5 as denominator
