-- Feeds, by the standard feed that reads them. Parameter: load.
select feed_key as code_key, definition as code, label_fr, label_en, feed_key as position, cast(partner_key as varchar(40)) as family
from dim_feed
where recorded_from <= @load and @load < recorded_to
