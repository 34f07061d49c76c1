-- What the CRA do not tell and other feeds do, so that contracts of effects and of people have rows to read: the autonomy of three activities in four.
update fact_activity
set autonomy = case activity_key % 4 when 0 then 'entierement_accompagne' when 1 then 'partiellement_autonome' when 2 then 'autonome' end,
  oriented = case when activity_key % 3 = 0 then null else activity_key % 2 end
where kind_key = (select kind_key from dim_activity_kind where code = 'individuel' order by kind_key limit 1);

-- A person named for six supports in ten, some eight supports a person.
insert into dim_beneficiary (beneficiary_key, namespace, pseudonym, key_id, recorded_from, recorded_to)
select n + 1, 'mesure', sha256(cast(n as varchar)), 'mesure', (select max(load_key) from journal_load), 2147483647
from range((select count(*) * 6 // 10 // 8 from fact_support)) as people(n);

update fact_support
set beneficiary_key = 1 + hash(activity_key) % (select count(*) from dim_beneficiary)
where activity_key % 10 < 6;
