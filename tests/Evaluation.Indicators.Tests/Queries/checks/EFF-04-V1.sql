-- Redirections of 2025 by kind, over all of them; the small star knows one kind only.
select case when r.redirection_kind = 'administration' then 'administration' else 'non-renseigne' end as code, sum(r.redirections) as numerator,
  (select sum(o.redirections) from bridge_activity_redirection as o join fact_activity as a on a.activity_key = o.activity_key where a.recorded_to > 2 and a.date_key between 20250101 and 20251231) as denominator
from bridge_activity_redirection as r join fact_activity as a on a.activity_key = r.activity_key
where a.recorded_to > 2 and a.date_key between 20250101 and 20251231
group by case when r.redirection_kind = 'administration' then 'administration' else 'non-renseigne' end
