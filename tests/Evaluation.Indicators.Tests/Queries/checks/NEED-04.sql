-- 3 of 31.5 % of 405,000 people at least, 5 of 15.4 % of them at most, in %: bounds stand for numerator and denominator.
select '' as code, 0.002352 as numerator, 0.008017 as denominator
