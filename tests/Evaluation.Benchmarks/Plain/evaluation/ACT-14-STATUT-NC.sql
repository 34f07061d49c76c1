-- Attendances whose status is not stated.
select 'ACT-14-STATUT-NC', f.date_key / 10000, 'inside', '', '', sum(f.participants), null, sum(f.participants)
from fact_audience as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :before_from and :to and f.recorded_to = 2147483647
  and f.attribute_value_key in (select attribute_value_key from dim_attribute_value where code in ('statut_heterogene', 'statut_non_communique') and recorded_to = 2147483647)
group by 2;
