-- Communes, arrondissements and former communes by code; the lowest rank wins: a current commune over a former one of the same code.
select code, territory_key, case territory_type when 'commune' then 1 when 'arrondissement' then 2 else 3 end as type_rank
from dim_territory
where territory_type in ('commune', 'arrondissement', 'former_commune') and recorded_to = 2147483647
