-- The themes of each activity, each once; the list is written as PostgreSQL writes arrays.
insert into bridge_activity_theme (
  activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, theme_key, theme_raw, participants, supports, recorded_from, recorded_to)
select f.activity_key, f.date_key, f.territory_key, f.partner_key, f.feed_key, f.structure_key, f.kind_key, t.theme_key, t.theme_raw, f.participants, f.supports,
       f.recorded_from, f.recorded_to
from (
  select distinct s.line_number, coalesce(d.theme_key, 0) as theme_key, case when d.theme_key is null then left(u.theme, 80) end as theme_raw
  from staging as s
  cross join lateral unnest(s.themes::text[]) as u (theme)
  left join map_theme as m on m.source = u.theme
  left join dim_theme as d on d.code = m.ours
) as t
join fact_activity as f on f.activity_key = :base + t.line_number + 1;
analyze bridge_activity_theme;
