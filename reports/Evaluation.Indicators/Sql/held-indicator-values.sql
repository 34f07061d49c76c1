-- Values of a period held true now. Parameters: from, to.
select contract, contract_version, action, numerator, denominator, flag, deliveries_expected, deliveries_received
from fact_indicator_value
where period_from = @from and period_to = @to and recorded_to = 2147483647
