-- All those whose attribute is told.
select '' as code, coalesce(sum(u.participants), 0) as numerator, null as denominator
from fact_audience as u join fact_activity as a on a.activity_key = u.activity_key join dim_attribute_value as v on v.attribute_value_key = u.attribute_value_key
where a.recorded_to > 2 and a.date_key between 20250101 and 20251231 and v.attribute = 'gender' and v.code <> 'genre_non_communique'
