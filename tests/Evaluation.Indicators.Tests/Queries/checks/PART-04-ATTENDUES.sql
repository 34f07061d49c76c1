-- All seven expected for days of 2025.
select '' as code, 7 as numerator, null as denominator
