-- The supports of a territory over a period. Parameters: load, from, to, territory, vintage.
select
  s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, s.date_key as date_key, s.territory_key as territory_key, s.kind_key as kind_key,
  s.profile_key as profile_key, s.partner_key as partner_key
from fact_support as s
  join {inside-territory} as inside on inside.territory_key = s.territory_key
where s.recorded_from <= @load and @load < s.recorded_to and s.date_key >= @from and s.date_key <= @to
