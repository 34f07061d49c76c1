-- Lines of the step in 2025, load 2; neither the snapshots of feed 1, nor the one without a day.
select '' as code, sum(amount_cents) as numerator, null as denominator
from fact_money_step where step = 'announced' and 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231 and feed_key = 2
