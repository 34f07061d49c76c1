-- Movements of 2025.
select '' as code, 600 as numerator, 1000 as denominator
