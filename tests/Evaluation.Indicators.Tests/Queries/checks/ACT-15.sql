-- Three at least, five at most: bounds stand for numerator and denominator.
select '' as code, 3 as numerator, 5 as denominator
