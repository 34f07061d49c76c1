-- Movements of 2025.
select '' as code, 100 as numerator, 1000 as denominator
