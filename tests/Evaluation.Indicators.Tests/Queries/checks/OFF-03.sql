-- Saint-Denis, of both.
select '' as code, 150000 as numerator, 236000 as denominator
