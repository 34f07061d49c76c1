-- Values of a partner's deliveries for some days that no code list or crosswalk knew, with the number of lines. Parameters: partner, from, to, load.
select f.code as feed, u.list, u.raw_value, cast(sum(cast(u.line_count as bigint)) as bigint) as line_count
from journal_delivery as d
join dim_feed as f on f.feed_key = d.feed_key and f.recorded_from <= @load and @load < f.recorded_to
join dim_partner as p on p.partner_key = f.partner_key and p.recorded_from <= @load and @load < p.recorded_to
join journal_unknown as u on u.delivery_key = d.delivery_key and u.load_key = d.recorded_from
where p.code = @partner and d.recorded_from <= @load and @load < d.recorded_to
  and coalesce(d.covers_from, 10000101) <= @to and coalesce(d.covers_to, 99991231) >= @from
group by f.code, u.list, u.raw_value
