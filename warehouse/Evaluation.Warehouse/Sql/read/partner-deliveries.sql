-- Deliveries of a partner for some days, as known at a load, and what became of the lines. Parameters: partner, from, to, load.
select f.code as feed, f.label_fr, d.delivery_key, d.received_at, d.covers_from, d.covers_to, l.lines_read, l.lines_loaded,
       l.lines_unchanged, l.lines_stale, l.lines_set_aside, l.lines_rejected
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_from <= @load and @load < f.recorded_to
join dim_partner as p on p.partner_key = f.partner_key and p.recorded_from <= @load and @load < p.recorded_to
join journal_load as l on l.load_key = d.recorded_from
where p.code = @partner and d.recorded_from <= @load and @load < d.recorded_to
  and coalesce(d.covers_from, 10000101) <= @to and coalesce(d.covers_to, 99991231) >= @from
