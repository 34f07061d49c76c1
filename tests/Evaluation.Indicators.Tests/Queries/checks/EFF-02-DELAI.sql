-- 16 days for 101, 30 for 103; the numerator is the people.
select '' as code, 2 as numerator, null as denominator
