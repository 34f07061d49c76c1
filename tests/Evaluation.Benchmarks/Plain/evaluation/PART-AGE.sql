-- Days between the last delivery of each feed and today.
select 'PART-AGE', :year, 'everywhere', 'Feed', f.feed_key::text, (:'today'::date - max(j.received_at)::date), null, (:'today'::date - max(j.received_at)::date)
from dim_feed as f
left join journal_delivery as j on j.feed_key = f.feed_key and j.recorded_to = 2147483647
where f.recorded_to = 2147483647
group by f.feed_key;
