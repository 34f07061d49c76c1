-- Redirections told, by kind of organisation.
select 'EFF-04-V1-REORIENTATIONS', b.date_key / 10000, 'inside', 'Code', c.code_key, sum(b.redirections), null, sum(b.redirections)
from bridge_activity_redirection as b
join inside as i on i.territory_key = b.territory_key
join dim_code as c on c.list = 'redirection_kinds' and c.code = b.redirection_kind and c.recorded_to = 2147483647
where b.date_key between :before_from and :to and b.recorded_to = 2147483647
group by 2, 5;
