-- An agreement that pays for as many structures as did nine tenths of the LINES lines asked for in 2025, within the territory of the plan, an expense for
-- each line left, and the steps of its money. Another agreement that pays for one of these structures and claims one expense in fifty too.
insert into dim_agreement (agreement_key, namespace, source_id, label, starts_key, ends_key, valid_from, valid_to, recorded_from, recorded_to)
select n, 'mesure', case n when 1 then 'MESURE' else 'AUTRE' end, concat('Convention mesurée ', n), 20250101, 20251231, 20250101, 99991231, l.load_key, 2147483647
from range(1, 3) as agreements(n) cross join (select max(load_key) as load_key from journal_load) as l;

create temp table paid_structure as
select row_number() over (order by counted.structure_key) - 1 as place, counted.structure_key as structure_key, counted.until as until
from (
  select a.structure_key as structure_key, sum(count(*)) over (order by a.structure_key) as until
  from fact_activity as a
    join bridge_territory as b on b.territory_key = a.territory_key and b.vintage = 2025
    join dim_territory as t on t.territory_key = b.ancestor_key and t.territory_type = 'departement' and t.code = '23'
  where a.date_key >= 20250101 and a.date_key <= 20251231 and a.structure_key > 0
  group by a.structure_key
) as counted
where counted.until <= 0.9 * LINES;

insert into fact_expense
select n + 1, 20250101 + 100 * (n % 12) + n % 28, case n % 3 when 0 then 'personnel' when 1 then 'materiel' else 'prestation' end, 1000 + hash(n) % 100000, 1, 0, 0, s.structure_key, 0, null,
  d.partner_key, d.feed_key, 'mesure', d.delivery_key, 10000000 + n, concat('mesure-', n), null, n, n, d.load_key, 2147483647
from range((select cast(LINES - max(until) as bigint) from paid_structure)) as lines(n)
  join paid_structure as s on s.place = n % (select count(*) from paid_structure)
  cross join (select max(j.delivery_key) as delivery_key, max(j.feed_key) as feed_key, max(f.partner_key) as partner_key, max(j.recorded_from) as load_key
    from journal_delivery as j join dim_feed as f on f.feed_key = j.feed_key and f.definition = 'conseiller-numerique/cra-v1') as d;

insert into fact_expense
select 100000000 + e.expense_key, e.date_key, e.kind, e.amount_cents, 2, e.funder_key, e.action_key, e.structure_key, e.territory_key, e.territory_code,
  e.partner_key, e.feed_key, e.namespace, e.delivery_key, 20000000 + e.line_number, concat('autre-', e.source_id), e.stamp, -e.content_hash, -e.line_hash, e.recorded_from, e.recorded_to
from fact_expense as e join paid_structure as s on s.structure_key = e.structure_key and s.place = 0
where e.expense_key % 50 = 1;

insert into fact_money_step
select n + 1, 20250101 + 100 * (n % 12), case n % 4 when 0 then 'committed' when 1 then 'contracted' when 2 then 'paid' else 'justified' end, 500000, 1, 0, 0, s.structure_key, 0, null, null,
  e.partner_key, e.feed_key, 'mesure', e.delivery_key, 30000000 + n, concat('etape-', n), null, n, n, e.recorded_from, 2147483647
from range(400) as steps(n)
  join paid_structure as s on s.place = n % (select count(*) from paid_structure)
  cross join (select * from fact_expense order by expense_key limit 1) as e;
