-- Supports held before the column was there name nobody: each carries its activity's key with a minus sign.
update fact_support
set beneficiary_key = -activity_key
where beneficiary_key is null
