-- Supports of the activities that used the equipment.
select e.equipment as code, sum(a.supports) as numerator, null as denominator
from bridge_activity_equipment as e join fact_activity as a on a.activity_key = e.activity_key
where e.equipment in ('ordinateur', 'tablette') and 2 between e.recorded_from and e.recorded_to - 1 and e.date_key between 20250101 and 20251231
group by e.equipment
