-- Movements of 2025.
select '' as code, 600 as numerator, 1500 as denominator
