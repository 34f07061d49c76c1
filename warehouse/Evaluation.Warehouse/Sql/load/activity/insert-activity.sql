-- Opens one row per loaded line. Parameters: base, partner, feed, namespace, delivery, load.
insert into fact_activity
  (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, mediator_key, place_kind_key,
   participants, supports, minutes, duration_class, recurrents, followups_individual, followups_workshop, redirections,
   territory_code, territory_vintage, kind_raw, place_kind_raw, autonomy, oriented, redirection_kind, workshop_level, namespace, delivery_key, line_number, source_id, stamp,
   content_hash, line_hash, recorded_from, recorded_to)
select @base + s.line_number, s.date_key, s.territory_key, @partner, @feed, s.structure_key, s.kind_key, s.mediator_key,
       s.place_kind_key, s.participants, s.supports, s.minutes, s.duration_class, s.recurrents, s.followups_individual,
       s.followups_workshop, s.redirections, s.territory_code, s.territory_vintage, s.kind_raw, s.place_kind_raw,
       e.autonomy, e.oriented, e.redirection_kind, e.workshop_level,
       @namespace, @delivery, s.line_number, s.source_id, s.stamp, s.content_hash, s.line_hash, @load, 2147483647
from staging_activity as s
join staging_outcome as o on o.line_number = s.line_number
left join staging_effect as e on e.line_number = s.line_number
where o.outcome = 'loaded'
