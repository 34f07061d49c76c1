-- Mediators of a namespace known by one key. Parameters: namespace, key_id.
select pseudonym, mediator_key as person_key
from dim_mediator
where namespace = @namespace and key_id = @key_id and recorded_to = 2147483647
