-- Mediators who worked in the last 31 days of the year.
select 'OFF-04', :year, 'inside', '', '', count(distinct f.mediator_key), null, count(distinct f.mediator_key)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between :year * 10000 + 1201 and :year * 10000 + 1231 and f.recorded_to = 2147483647
union all
select 'OFF-04', (:year - 1), 'inside', '', '', count(distinct f.mediator_key), null, count(distinct f.mediator_key)
from fact_activity as f
join inside as i on i.territory_key = f.territory_key
where f.date_key between (:year - 1) * 10000 + 1201 and (:year - 1) * 10000 + 1231 and f.recorded_to = 2147483647;
