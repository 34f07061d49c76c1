-- Closes the value held of an indicator and action for a period. Parameters: contract, action, from, to, load.
update fact_indicator_value
set recorded_to = @load
where contract = @contract and action = @action and period_from = @from and period_to = @to and recorded_to = 2147483647
