-- Highest mediator key so far.
select cast(coalesce(max(mediator_key), 0) as integer) as mediator_key
from dim_mediator
