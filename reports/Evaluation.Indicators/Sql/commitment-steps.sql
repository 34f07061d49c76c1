-- Steps of the commitments of signatories held at a load, until a day. Parameters: load, until.
select c.date_key as date_key, c.step as step, c.kind as kind, c.unit as unit, c.quantity as quantity,
  s.name as signatory, s.siret as siret, coalesce(a.label, a.source_id) as action, c.evidence as evidence
from fact_commitment_step as c
left join dim_structure as s on s.structure_key = c.structure_key and s.structure_key <> 0 and s.recorded_from <= @load and @load < s.recorded_to
  and s.valid_from <= c.date_key and c.date_key < s.valid_to
left join dim_action as a on a.action_key = c.action_key and a.action_key <> 0 and a.recorded_from <= @load and @load < a.recorded_to
  and a.valid_from <= c.date_key and c.date_key < a.valid_to
where c.recorded_from <= @load and @load < c.recorded_to and c.date_key <= @until
