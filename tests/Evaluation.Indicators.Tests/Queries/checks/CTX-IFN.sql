-- Communes of the plan: one line for Aulnay; two for Saint-Denis, whose populations are both known.
select 'commune:93005' as code, 6.5 as numerator, null as denominator
union all
select 'commune:93066', 150000 * 5.0 + 30000 * 8.0, 150000 + 30000
