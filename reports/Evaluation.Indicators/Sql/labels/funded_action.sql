-- Actions as the lines of money name them, by their last version. Parameter: load.
select code_key, code, label_fr, label_fr as label_en, code_key as position, family
from (
  select action_key as code_key, source_id as code, coalesce(label, source_id) as label_fr, namespace as family,
    row_number() over (partition by action_key order by valid_from desc) as latest
  from dim_action
  where recorded_from <= @load and @load < recorded_to
) as s
where latest = 1
