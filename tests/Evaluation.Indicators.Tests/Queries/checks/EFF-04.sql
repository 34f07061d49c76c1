-- One kind is unknown.
select case when redirection_kind = 'administration' then redirection_kind else 'non-renseigne' end as code, count(*) as numerator, 3 as denominator
from fact_activity where oriented = 1 and kind_key in (1, 2) and date_key between 20250101 and 20251231 and 2 between recorded_from and recorded_to - 1
group by redirection_kind
