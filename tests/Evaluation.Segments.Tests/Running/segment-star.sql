-- A star with planted groups, one row of the calendar each: communes n 1 to 60 of two kinds, supports of two publics, persons of two habits, places of two
-- kinds. Each thing is numbered by the day of the year it is made from.
delete from dim_activity_kind;
delete from dim_theme;
delete from dim_place_kind;
delete from dim_attribute_value;
delete from dim_need_measure;
delete from dim_territory;

insert into journal_load values
  (1, 'delivery', 'one', null, '2025-02-01 10:00:00', '2025-02-01 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test'),
  (2, 'delivery', 'two', null, '2026-01-10 10:00:00', '2026-01-10 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test');

insert into dim_territory (territory_key, territory_type, code, name, recorded_from, recorded_to) values
  (0, 'unknown', '', 'Territoire inconnu', 0, 2147483647), (1, 'departement', '93', 'Seine-Saint-Denis', 1, 2147483647),
  (2, 'epci', '200000001', 'Intercommunalité du nord', 1, 2147483647), (3, 'epci', '200000002', 'Intercommunalité du sud', 1, 2147483647);

insert into dim_territory (territory_key, territory_type, code, name, recorded_from, recorded_to)
select 100 + d.day_number - 20089, 'commune', cast(93000 + d.day_number - 20089 as varchar(12)), concat('Commune ', d.day_number - 20089), 1, 2147483647
from dim_date as d
where d.day_number > 20089 and d.day_number <= 20149;

insert into bridge_territory (territory_key, ancestor_key, ancestor_type, vintage, recorded_from, recorded_to)
select c.territory_key, a.ancestor_key, a.ancestor_type, 2025, 1, 2147483647
from dim_territory as c
  join (values (1, 'departement'), (2, 'epci'), (3, 'epci')) as a (ancestor_key, ancestor_type) on a.ancestor_key = 1 or a.ancestor_key = 2 + c.territory_key % 2
where c.territory_type = 'commune';

insert into bridge_territory (territory_key, ancestor_key, ancestor_type, vintage, recorded_from, recorded_to)
select c.territory_key, c.territory_key, c.territory_type, 2025, 1, 2147483647 from dim_territory as c where c.territory_key > 0;

insert into dim_activity_kind (kind_key, code, is_workshop, label_fr, label_en, position, recorded_from, recorded_to) values
  (0, 'inconnu', 0, 'Valeur inconnue', 'Unknown value', 9999, 0, 2147483647), (1, 'individuel', 0, 'Accompagnement individuel', 'Individual support', 1, 1, 2147483647),
  (3, 'collectif', 1, 'Atelier collectif', 'Workshop', 3, 1, 2147483647);

insert into dim_theme (theme_key, code, family, label_fr, label_en, position, recorded_from, recorded_to) values
  (1, 'demarches_administratives', 'droits', 'Démarches', 'Procedures', 1, 1, 2147483647), (2, 'insertion_professionnelle', 'emploi', 'Emploi', 'Employment', 2, 1, 2147483647);

insert into dim_place_kind (place_kind_key, code, label_fr, label_en, position, recorded_from, recorded_to) values
  (1, 'lieu_activite', 'Lieu d''activité', 'Usual place', 1, 1, 2147483647), (2, 'domicile', 'Domicile', 'At home', 2, 1, 2147483647);

insert into dim_attribute_value (attribute_value_key, code, attribute, label_fr, label_en, position, recorded_from, recorded_to) values
  (1, 'age_18_34', 'age_band', '18 à 34 ans', '18 to 34', 1, 1, 2147483647), (2, 'age_60_plus', 'age_band', '60 ans et plus', '60 and over', 2, 1, 2147483647),
  (3, 'statut_sans_emploi', 'status', 'Sans emploi', 'Out of work', 3, 1, 2147483647), (4, 'statut_retraite', 'status', 'Retraité', 'Retired', 4, 1, 2147483647),
  (5, 'genre_feminin', 'gender', 'Femmes', 'Women', 5, 1, 2147483647), (6, 'genre_masculin', 'gender', 'Hommes', 'Men', 6, 1, 2147483647);

insert into dim_profile (profile_key, age_band_key, gender_key, status_key, recorded_from, recorded_to) values
  (1, 1, 5, 3, 1, 2147483647), (2, 2, 5, 4, 1, 2147483647), (3, 0, 6, 0, 1, 2147483647), (4, 2, 6, 4, 1, 2147483647);

insert into dim_need_measure (need_measure_key, code, unit, method, label_fr, label_en, position, recorded_from, recorded_to) values
  (1, 'population', 'persons', 'insee', 'Population', 'Population', 1, 1, 2147483647), (2, 'ifn_total', 'index_0_10', 'ifn-2023', 'Indice', 'Index', 2, 1, 2147483647),
  (3, 'ifn_poverty', 'index_0_10', 'ifn-2023', 'Pauvreté', 'Poverty', 3, 1, 2147483647);

-- Communes of even numbers are fragile; the others are not.
insert into fact_need
  (need_key, need_measure_key, territory_key, territory_type, territory_code, vintage, value, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select c.territory_key * 10 + m.measure, m.measure, c.territory_key, 'commune', c.code, 2024,
  case when m.measure = 1 then 1000 + (c.territory_key * 7919) % 101 when c.territory_key % 2 = 0 then 8 + 0.01 * ((c.territory_key * m.measure * 7919) % 101) else 3 + 0.01 * ((c.territory_key * m.measure * 7919) % 101) end,
  1, 'test', 1, 1, concat('n-', c.territory_key * 10 + m.measure), 0, 0, 1, 2147483647
from dim_territory as c
  cross join (values (1), (2), (3)) as m (measure)
where c.territory_type = 'commune';

-- Activity n (from 1 to 1095): three a day. Fragile communes have few, but the first of them has none. Even n is for retired people and procedures, odd n
-- for people out of work and employment.
insert into fact_activity
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, mediator_key, place_kind_key, participants, supports, minutes, autonomy,
   namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select s.n, s.date_key, s.territory_key, 1, 1, 1 + s.n % 2, 1, 0, 1, 1, 1, case when s.n % 2 = 0 then 60 + s.hash % 9 else 20 + s.hash % 9 end,
  case when s.n % 2 = 0 then 'entierement_accompagne' else 'autonome' end, 'test', 1, s.n, concat('a-', s.n), 0, 0, 2, 2147483647
from (
  select t.n as n, t.date_key as date_key, t.hash as hash,
    case when t.hash % 10 = 0 then 104 + 2 * (t.hash % 29) else 101 + 2 * ((t.n * 11 + t.hash) % 30) end as territory_key
  from (
    select 3 * (d.day_number - 20088) - t.third as n, d.date_key as date_key, ((3 * (d.day_number - 20088) - t.third) * 7919) % 1013 as hash
    from dim_date as d
      cross join (values (0), (1), (2)) as t (third)
    where d.year = 2025
  ) as t
) as s;

-- Nobody is named but in the activities of the last third of the year: person p in two to four of them; those of even numbers come to workshops.
insert into fact_support
  (activity_key, beneficiary_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to)
select a.activity_key, case when a.activity_key > 730 then 1 + 2 * (((a.activity_key - a.activity_key % 2) / 2) % 60) + a.activity_key % 2 else -a.activity_key end, a.date_key, a.territory_key, 1, 1, a.structure_key,
  case when a.activity_key > 730 and a.activity_key % 2 = 1 then 3 else 1 end,
  case when a.activity_key % 50 = 1 then 3 when a.activity_key % 2 = 1 then 1 when a.activity_key = 12 then 4 else 2 end, 2, 2147483647
from fact_activity as a;

insert into dim_beneficiary (beneficiary_key, namespace, pseudonym, key_id, recorded_from, recorded_to)
select distinct s.beneficiary_key, 'test', concat('p', s.beneficiary_key), 'k', 2, 2147483647 from fact_support as s where s.beneficiary_key > 0;

insert into bridge_activity_theme
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, theme_key, participants, supports, recorded_from, recorded_to)
select a.activity_key, a.date_key, a.territory_key, 1, 1, a.structure_key, 1, 1 + a.activity_key % 2, 1, 1, 2, 2147483647
from fact_activity as a;

-- Activities whose public was drawn at random, in part: one in seven.
insert into fact_audience
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, attribute_value_key, participants, at_random, recorded_from, recorded_to)
select a.activity_key, a.date_key, a.territory_key, 1, 1, a.structure_key, 1, 5, 1, case when a.activity_key % 7 = 0 then 1 else 0 end, 2, 2147483647
from fact_activity as a;

-- Places 1 to 60: those of even numbers open long and offer much.
insert into dim_place (place_key, namespace, source_id, name, territory_key, structure_key, valid_from, valid_to, recorded_from, recorded_to)
select d.day_number - 20089, 'test', concat('L', d.day_number - 20089), concat('Lieu ', d.day_number - 20089), 100 + d.day_number - 20089, 0, 10000101, 99991231, 1, 2147483647
from dim_date as d
where d.day_number > 20089 and d.day_number <= 20149;

insert into dim_feed (feed_key, partner_key, code, definition, label_fr, label_en, feed_rank, recorded_from, recorded_to)
values (2, 1, 'mednum/lieux-v1', 'mednum/lieux-v1', 'Lieux', 'Places', 1, 1, 2147483647);

insert into fact_place_month
  (place_month_key, date_key, place_key, territory_key, structure_key, is_open, weekly_minutes, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select p.place_key, 20250601, p.place_key, p.territory_key, 0, 1, case when p.place_key % 2 = 0 then 2100 + (p.place_key * 7919) % 101 else 420 + (p.place_key * 7919) % 101 end, 1, 2, 'test', 1, p.place_key, p.source_id, 0, 0, 1, 2147483647
from dim_place as p
where p.place_key > 0;

insert into fact_place_offer
  (place_offer_key, date_key, place_key, territory_key, kind, code, partner_key, feed_key, namespace, delivery_key, line_number, source_id, content_hash, line_hash, recorded_from, recorded_to)
select 10 * p.place_key + o.n, 20250601, p.place_key, p.territory_key, o.kind, o.code, 1, 2, 'test', 1, p.place_key, concat(p.source_id, '-', o.n), 0, 0, 1, 2147483647
from dim_place as p
  join (values (1, 0, 'service', 'demarches_administratives_aide'), (2, 0, 'service', 'outils_du_quotidien'), (3, 0, 'public', 'seniors'), (4, 0, 'cost', 'gratuit'), (5, 0, 'mode', 'atelier_collectif'),
    (6, 1, 'service', 'acces_internet_materiel'), (7, 1, 'cost', 'payant'), (8, 1, 'mode', 'en_autonomie')) as o (n, parity, kind, code) on o.parity = p.place_key % 2
where p.place_key > 0;
