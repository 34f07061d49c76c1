-- Themes. Parameter: load.
select theme_key as code_key, code, label_fr, label_en, position, family
from dim_theme
where recorded_from <= @load and @load < recorded_to
