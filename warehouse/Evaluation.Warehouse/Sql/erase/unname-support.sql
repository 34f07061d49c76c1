-- The only person helped in an activity stays as somebody, known by nothing.
insert into fact_support
  (activity_key, beneficiary_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to)
select activity_key, -activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to
from fact_support
where beneficiary_key in (select beneficiary_key from staging_erasing) and activity_key in (select row_key from staging_closing)
