-- Each theme over all supports.
select t.code as code, sum(a.supports) as numerator, (select sum(supports) from fact_activity where 2 between recorded_from and recorded_to - 1 and date_key between 20250101 and 20251231) as denominator
from bridge_activity_theme as b join fact_activity as a on a.activity_key = b.activity_key
  left join dim_theme as t on t.theme_key = b.theme_key
where a.recorded_to > 2 and a.date_key between 20250101 and 20251231
group by t.code
