-- Share of attendances by gender.
select 'ACT-14-GENRE-PART', v.year, 'inside', 'Attribute', v.attribute_value_key::text, v.people, sum(v.people) over (partition by v.year),
       100.0 * v.people / nullif(sum(v.people) over (partition by v.year), 0)
from (
  select f.date_key / 10000 as year, f.attribute_value_key, sum(f.participants) as people
  from fact_audience as f
  join inside as i on i.territory_key = f.territory_key
  where f.date_key between :before_from and :to and f.recorded_to = 2147483647
    and f.attribute_value_key in (select attribute_value_key from dim_attribute_value where attribute = 'gender' and code <> 'genre_non_communique' and recorded_to = 2147483647)
  group by 1, 2
) as v;
