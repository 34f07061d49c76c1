-- Movements of 2025.
select '' as code, 1000 as numerator, 1500 as denominator
