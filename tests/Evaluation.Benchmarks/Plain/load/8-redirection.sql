-- What each activity redirected people to, by kind of organisation; the list is written as JSON, a number for each name.
insert into bridge_activity_redirection (
  activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, redirection_kind, redirections, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, r.redirection_kind, r.redirections,
       f.recorded_from, f.recorded_to
from (
  select s.line_number, coalesce(m.ours, 'inconnu') as redirection_kind, sum(o.redirections::integer) as redirections
  from staging as s
  cross join lateral jsonb_each_text(nullif(s.organismes, '')::jsonb) as o (organisation, redirections)
  left join map_organisation as m on m.source = o.organisation
  group by s.line_number, coalesce(m.ours, 'inconnu')
) as r
join fact_activity as f on f.activity_key = :base + r.line_number + 1;
analyze bridge_activity_redirection;
