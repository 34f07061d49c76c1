-- Movements of 2025.
select '' as code, 1000 as numerator, null as denominator
