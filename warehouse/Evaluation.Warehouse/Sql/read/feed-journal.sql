-- What each feed delivered for some days, as known at a load, and what became of the lines. Parameters: from, to, load.
select f.code as feed, f.label_fr, f.label_en, cast(count(*) as bigint) as delivery_count, max(d.received_at) as last_received,
       cast(sum(cast(l.lines_read as bigint)) as bigint) as lines_read, cast(sum(cast(l.lines_loaded as bigint)) as bigint) as lines_loaded,
       cast(sum(cast(l.lines_unchanged as bigint)) as bigint) as lines_unchanged, cast(sum(cast(l.lines_stale as bigint)) as bigint) as lines_stale,
       cast(sum(cast(l.lines_set_aside as bigint)) as bigint) as lines_set_aside, cast(sum(cast(l.lines_rejected as bigint)) as bigint) as lines_rejected
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_from <= @load and @load < f.recorded_to
join journal_load as l on l.load_key = d.recorded_from
where d.recorded_from <= @load and @load < d.recorded_to
  and coalesce(d.covers_from, 10000101) <= @to and coalesce(d.covers_to, 99991231) >= @from
group by f.code, f.label_fr, f.label_en
