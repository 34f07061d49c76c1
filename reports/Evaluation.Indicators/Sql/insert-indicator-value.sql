-- Keeps a value of an indicator and action for a period. Parameters: one per column.
insert into fact_indicator_value
  (contract, contract_version, action, period_from, period_to, numerator, denominator, flag,
   deliveries_expected, deliveries_received, as_of, recorded_from, recorded_to)
values
  (@contract, @version, @action, @from, @to, @numerator, @denominator, @flag,
   @expected, @received, @as_of, @load, 2147483647)
