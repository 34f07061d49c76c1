-- One of each.
select case place_key when 1 then 'a_jour' when 2 then 'a_surveiller' when 3 then 'a_actualiser' else 'a_verifier' end as code, 1 as numerator, 4 as denominator
from fact_place_month where date_key = 20251215 and place_key < 5
