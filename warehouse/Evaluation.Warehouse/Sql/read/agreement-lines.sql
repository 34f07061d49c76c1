-- Lines that name an agreement, as known at a load: steps of money, expenses, steps of commitments, each with what its keys stand for. A photograph, which
-- tells every sum again, is left out. Parameter: load.
with told as (
  select 'money_step' as fact_name, 'money_steps' as code_list, m.step as code, m.date_key as date_key, m.amount_cents as amount_cents, cast(null as decimal(18, 6)) as quantity,
         cast(null as varchar(20)) as unit, m.agreement_key as agreement_key, m.funder_key as funder_key, m.action_key as action_key, m.structure_key as structure_key,
         m.partner_key as partner_key, m.delivery_key as delivery_key, m.line_number as line_number
  from fact_money_step as m
  where m.agreement_key <> 0 and m.source_id not like concat('%@', m.date_key) and m.recorded_from <= @load and @load < m.recorded_to
  union all
  select 'expense', 'expense_kinds', e.kind, e.date_key, e.amount_cents, cast(null as decimal(18, 6)),
         cast(null as varchar(20)), e.agreement_key, e.funder_key, e.action_key, e.structure_key,
         e.partner_key, e.delivery_key, e.line_number
  from fact_expense as e
  where e.agreement_key <> 0 and e.recorded_from <= @load and @load < e.recorded_to
  union all
  select 'commitment_step', 'commitment_steps', c.step, c.date_key, cast(null as bigint), c.quantity,
         c.unit, c.agreement_key, 0, c.action_key, c.structure_key,
         c.partner_key, c.delivery_key, c.line_number
  from fact_commitment_step as c
  where c.agreement_key <> 0 and c.recorded_from <= @load and @load < c.recorded_to
)
select told.fact_name, told.code, coalesce(k.label_fr, told.code) as label, told.date_key, told.amount_cents, told.quantity, told.unit,
       a.source_id as agreement, a.label as agreement_label, a.starts_key, a.ends_key, told.funder_key, f.label as funder, x.label as action_label,
       told.structure_key, s.source_id as structure_code, s.name as structure, s.siret, p.code as partner,
       told.delivery_key, told.line_number, d.received_sha256, feed.code as feed
from told
join (
  select agreement_key, source_id, label, starts_key, ends_key, row_number() over (partition by agreement_key order by valid_from desc) as place
  from dim_agreement where recorded_from <= @load and @load < recorded_to
) as a on a.agreement_key = told.agreement_key and a.place = 1
left join (
  select funder_key, coalesce(label, source_id) as label, row_number() over (partition by funder_key order by valid_from desc) as place
  from dim_funder where recorded_from <= @load and @load < recorded_to
) as f on f.funder_key = told.funder_key and f.place = 1
left join (
  select action_key, coalesce(label, source_id) as label, row_number() over (partition by action_key order by valid_from desc) as place
  from dim_action where recorded_from <= @load and @load < recorded_to
) as x on x.action_key = told.action_key and x.place = 1
left join (
  select structure_key, source_id, name, siret, row_number() over (partition by structure_key order by valid_from desc) as place
  from dim_structure where recorded_from <= @load and @load < recorded_to
) as s on s.structure_key = told.structure_key and s.place = 1
left join dim_code as k on k.list = told.code_list and k.code = told.code and k.recorded_from <= @load and @load < k.recorded_to
join dim_partner as p on p.partner_key = told.partner_key and p.recorded_from <= @load and @load < p.recorded_to
join journal_delivery as d on d.delivery_key = told.delivery_key and d.recorded_from <= @load and @load < d.recorded_to
join dim_feed as feed on feed.feed_key = d.feed_key and feed.recorded_from <= @load and @load < feed.recorded_to
