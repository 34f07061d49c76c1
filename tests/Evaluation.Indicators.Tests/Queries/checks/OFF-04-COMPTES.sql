-- Two were open at the end of 2025.
select '' as code, count(*) as numerator, null as denominator
from fact_post where kind = 'coop_mediateur' and date_key <= 20251231
