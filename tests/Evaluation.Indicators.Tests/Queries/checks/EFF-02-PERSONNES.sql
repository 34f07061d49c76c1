-- 101, from helped all the way to partly alone; 103, the other way.
select '' as code, 2 as numerator, null as denominator
