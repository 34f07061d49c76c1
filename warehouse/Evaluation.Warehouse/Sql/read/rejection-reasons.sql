-- Why lines of a partner's deliveries for some days were rejected when they came, with their number. Parameters: partner, from, to, load.
select f.code as feed, j.column_name, j.reason, cast(count(*) as bigint) as line_count
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_from <= @load and @load < f.recorded_to
join dim_partner as p on p.partner_key = f.partner_key and p.recorded_from <= @load and @load < p.recorded_to
join journal_line as j on j.delivery_key = d.delivery_key and j.load_key = d.recorded_from
where p.code = @partner and j.outcome = 'rejected' and d.recorded_from <= @load and @load < d.recorded_to
  and coalesce(d.covers_from, 10000101) <= @to and coalesce(d.covers_to, 99991231) >= @from
group by f.code, j.column_name, j.reason
