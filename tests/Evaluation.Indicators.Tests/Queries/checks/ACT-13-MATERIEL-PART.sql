-- Each kind of equipment over the supports whose equipment is told.
select e.equipment as code, sum(a.supports) as numerator, (select sum(supports) from fact_activity where activity_key in (1, 2, 3, 5)) as denominator
from bridge_activity_equipment as e join fact_activity as a on a.activity_key = e.activity_key
where e.equipment in ('ordinateur', 'tablette') and 2 between e.recorded_from and e.recorded_to - 1 and e.date_key between 20250101 and 20251231
group by e.equipment
