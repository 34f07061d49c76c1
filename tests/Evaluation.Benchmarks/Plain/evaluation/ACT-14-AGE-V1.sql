-- Attendances by age band.
select 'ACT-14-AGE-V1', f.date_key / 10000, 'inside', 'Attribute', f.attribute_value_key::text, sum(f.participants), null, sum(f.participants)
from fact_audience as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
  and f.attribute_value_key in (select attribute_value_key from dim_attribute_value where attribute = 'age_band' and code <> 'age_non_communique' and recorded_to = 2147483647)
group by 2, f.attribute_value_key;
