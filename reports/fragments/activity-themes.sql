-- One row per activity of a period that tells a theme: 1 for each family of themes that it touches. Parameters: load, from, to.
select
  t.activity_key as activity_key,
  max(case when th.family = 'droits' then 1 else 0 end) as rights,
  max(case when th.family = 'autonomie' then 1 else 0 end) as skills,
  max(case when th.family = 'emploi' then 1 else 0 end) as work,
  max(case when th.family = 'securite' then 1 else 0 end) as security,
  max(case when th.family = 'education' then 1 else 0 end) as education
from bridge_activity_theme as t
  join dim_theme as th on th.theme_key = t.theme_key and th.recorded_from <= @load and @load < th.recorded_to
where t.recorded_from <= @load and @load < t.recorded_to and t.date_key >= @from and t.date_key <= @to
group by t.activity_key
