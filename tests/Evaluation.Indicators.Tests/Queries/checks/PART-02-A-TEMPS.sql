-- Everything came in January 2026, months late.
select '' as code, 0 as numerator, null as denominator
