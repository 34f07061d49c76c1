-- The days of which a snapshot may tell of the period's end: at most a year before it, that day included (before_key), or else at most 15 days after it
-- (after_key); any other day tells nothing. Parameter: to.
select
  d.date_key as date_key,
  case when d.day_number <= e.day_number and d.day_number >= e.day_number - 366 then d.date_key end as before_key,
  case when d.day_number > e.day_number and d.day_number <= e.day_number + 15 then d.date_key end as after_key
from dim_date as d
  join dim_date as e on e.date_key = @to
