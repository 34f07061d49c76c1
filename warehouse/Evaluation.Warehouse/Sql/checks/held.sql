-- Results of the checks of a delivery that are held true. Parameter: delivery.
select check_key, check_code, column_name, date_key, territory_key, outcome, measured, numerator, denominator, soft, hard, accepted, sentence
from fact_check_result
where delivery_key = @delivery and recorded_to = 2147483647
