-- None on time of seven due.
select '' as code, 0 as numerator, 7 as denominator
