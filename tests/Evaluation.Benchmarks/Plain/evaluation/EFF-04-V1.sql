-- Share of each kind of organisation among the redirections told.
select 'EFF-04-V1', r.year, 'inside', 'Code', c.code_key, r.told, r.total, 100.0 * r.told / nullif(r.total, 0)
from (
  select b.date_key / 10000 as year, b.redirection_kind, sum(b.redirections) as told, sum(sum(b.redirections)) over (partition by b.date_key / 10000) as total
  from bridge_activity_redirection as b
  join inside as i on i.territory_key = b.territory_key
  where b.date_key between :before_from and :to and b.recorded_to = 2147483647
  group by 1, 2
) as r
join dim_code as c on c.list = 'redirection_kinds' and c.code = r.redirection_kind and c.recorded_to = 2147483647;
