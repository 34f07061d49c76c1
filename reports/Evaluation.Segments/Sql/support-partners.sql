-- Who delivered each support of a territory over a period. Parameters: load, from, to, territory, vintage.
select s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, s.partner_key as partner_key
from fact_support as s
  join bridge_territory as inside on inside.territory_key = s.territory_key and inside.ancestor_key = @territory and inside.vintage = @vintage
    and inside.recorded_from <= @load and @load < inside.recorded_to
where s.recorded_from <= @load and @load < s.recorded_to and s.date_key >= @from and s.date_key <= @to
