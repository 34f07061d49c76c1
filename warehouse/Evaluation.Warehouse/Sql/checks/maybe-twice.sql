-- Activities of a feed that look like one that another feed of the namespace brought: same day, commune, kind, participants and duration, no identifier in
-- common. Parameters: namespace, feed, from and to (days, yyyymmdd), load.
select coalesce(cast(sum(cast(case when alike.own < alike.theirs then alike.own else alike.theirs end as bigint)) as bigint), 0) as twice,
       coalesce(cast(sum(cast(alike.own as bigint)) as bigint), 0) as own, coalesce(cast(sum(cast(alike.theirs as bigint)) as bigint), 0) as theirs
from (
  select a.date_key, a.territory_key, a.kind_key, a.participants, a.minutes,
         cast(sum(cast(case when a.feed_key = @feed then 1 else 0 end as bigint)) as bigint) as own,
         cast(sum(cast(case when a.feed_key <> @feed then 1 else 0 end as bigint)) as bigint) as theirs
  from fact_activity as a
  where a.namespace = @namespace and a.recorded_from <= @load and @load < a.recorded_to and a.date_key between @from and @to
  group by a.date_key, a.territory_key, a.kind_key, a.participants, a.minutes
) as alike
