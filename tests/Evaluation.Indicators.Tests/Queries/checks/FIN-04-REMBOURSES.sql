-- Movements of 2025.
select '' as code, 450 as numerator, null as denominator
