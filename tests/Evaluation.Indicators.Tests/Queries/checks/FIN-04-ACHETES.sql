-- Movements of 2025.
select '' as code, 1500 as numerator, null as denominator
