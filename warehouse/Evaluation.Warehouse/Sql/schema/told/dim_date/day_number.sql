-- The calendar held begins on 1 January 2010, 14 610 days after 1 January 1970, and misses no day.
update dim_date
set day_number = numbered.place + 14609
from (select date_key, cast(row_number() over (order by date_key) as int) as place from dim_date) as numbered
where numbered.date_key = dim_date.date_key
