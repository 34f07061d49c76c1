-- Communes, arrondissements and former communes by code; a current commune wins over a former one of the same code.
select code, territory_key
from dim_territory
where territory_type in ('commune', 'arrondissement', 'former_commune') and recorded_to = 2147483647
order by case territory_type when 'commune' then 1 when 'arrondissement' then 2 else 3 end, code
