-- Qualitative observations held at a load, of some days. Parameters: load, since, until.
select o.date_key as date_key, o.kind as kind, h.label_fr as theme_fr, h.label_en as theme_en, h.position as theme_position,
  coalesce(t.name, o.territory_code) as territory, o.sentence as sentence
from fact_observation as o
left join dim_theme as h on h.code = o.theme and h.recorded_from <= @load and @load < h.recorded_to
left join dim_territory as t on t.territory_key = o.territory_key and t.territory_key <> 0 and t.recorded_from <= @load and @load < t.recorded_to
where o.recorded_from <= @load and @load < o.recorded_to and @since <= o.date_key and o.date_key <= @until
