-- Structures (the line last touched speaks for them), mediators (by the SHA-256 of their identifier), profiles of single persons.
create temporary table communes as
select distinct on (code) code, territory_key
from dim_territory
where territory_type in ('commune', 'arrondissement', 'former_commune') and recorded_to = 2147483647
order by code, case territory_type when 'commune' then 1 when 'arrondissement' then 2 else 3 end;

insert into dim_structure (namespace, source_id, name, siret, structure_type, territory_key, territory_code, valid_from, valid_to, recorded_from, recorded_to)
select 'conum-structure', s.structure_id, s.structure_nom, s.structure_siret, s.structure_type, coalesce(c.territory_key, 0), s.structure_code_commune,
       10000101, 99991231, :load, 2147483647
from (
  select distinct on (structure_id) structure_id, structure_nom, structure_siret, structure_type, structure_code_commune
  from staging
  where structure_id is not null
  order by structure_id, coalesce(updated_at, created_at) desc, line_number desc
) as s
left join communes as c on c.code = s.structure_code_commune;

insert into dim_mediator (namespace, pseudonym, key_id, recorded_from, recorded_to)
select 'conum-conseiller', encode(sha256(convert_to(id, 'UTF8')), 'hex'), 'sha256', :load, 2147483647
from (select distinct v1_conseiller_numerique_id as id from staging where v1_conseiller_numerique_id is not null) as m;

create temporary table mediator_of as
select m.id, d.mediator_key
from (select distinct v1_conseiller_numerique_id as id from staging where v1_conseiller_numerique_id is not null) as m
join dim_mediator as d on d.pseudonym = encode(sha256(convert_to(m.id, 'UTF8')), 'hex');

insert into dim_profile (age_band_key, gender_key, status_key, recorded_from, recorded_to)
select a.attribute_value_key, 0, s.attribute_value_key, :load, 2147483647
from dim_attribute_value as a
cross join dim_attribute_value as s
where a.attribute in ('age_band', 'unknown') and s.attribute in ('status', 'unknown');

analyze communes, mediator_of, dim_structure, dim_mediator, dim_profile;

-- Keys of the values of the public, for the statements that follow.
select max(attribute_value_key) filter (where code = 'age_moins_12') as age_moins_12,
       max(attribute_value_key) filter (where code = 'age_12_17') as age_12_17,
       max(attribute_value_key) filter (where code = 'age_18_34') as age_18_34,
       max(attribute_value_key) filter (where code = 'age_35_59') as age_35_59,
       max(attribute_value_key) filter (where code = 'age_60_plus') as age_60_plus,
       max(attribute_value_key) filter (where code = 'statut_scolarise') as statut_scolarise,
       max(attribute_value_key) filter (where code = 'statut_sans_emploi') as statut_sans_emploi,
       max(attribute_value_key) filter (where code = 'statut_en_emploi') as statut_en_emploi,
       max(attribute_value_key) filter (where code = 'statut_retraite') as statut_retraite,
       max(attribute_value_key) filter (where code = 'statut_heterogene') as statut_heterogene
from dim_attribute_value
\gset
