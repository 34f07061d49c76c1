-- Movements of 2025.
select '' as code, 700 as numerator, null as denominator
