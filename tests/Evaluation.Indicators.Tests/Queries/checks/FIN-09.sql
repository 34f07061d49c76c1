-- 185 000 euros justified of 180 000 paid: more than was paid, as told.
select '' as code, 18500000 as numerator, 18000000 as denominator
