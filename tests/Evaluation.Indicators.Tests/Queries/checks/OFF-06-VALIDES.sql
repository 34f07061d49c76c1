-- Four and two, granted before the end of 2025.
select '' as code, sum(posts) as numerator, null as denominator
from fact_post where state = 'valide' and date_key <= 20251231
