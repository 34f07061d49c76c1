namespace Evaluation.Solution.Tests.Sql.Citus;

public sealed class CitusStatementTests
{
    // What is told of columns added since concerns warehouses made before them; none was made on Citus.
    [Fact]
    public void No_statement_asks_Citus_for_what_it_refuses() => Offences.None(
        "Fails on Citus; see databases.md for what to write instead:",
        from statement in ProductStatements.Of("citus")
        where !statement.Place.Contains("/schema/told/")
        from offence in CitusRules.Broken(statement.Text)
        select $"{statement.Place}: {offence}");

    [Fact]
    public void No_query_that_checks_an_indicator_asks_Citus_for_what_it_refuses() => Offences.None(
        "Fails on Citus; see databases.md for what to write instead:",
        from path in Repository.Ending(".sql")
        where path.StartsWith("tests/", StringComparison.Ordinal) && path.Contains("/checks/")
        from offence in CitusRules.Broken(Repository.Text(path))
        select $"{path}: {offence}");

    public static TheoryData<string, string> Refused => new()
    {
        { "merge into dim_theme as t using staging_theme as s on s.theme_key = t.theme_key when matched then delete", "merge" },
        { "insert into fact_need (need_key) values (1) on conflict (need_key) do update set stamp = random()", "on conflict sets by [random], which may not be immutable" },
        { "select kind_key, count(*) as n from fact_activity group by rollup (kind_key)", "rollup, cube or grouping sets straight on a fact" },
        { "select kind_key, count(*) as n from fact_activity group by cube (kind_key)", "rollup, cube or grouping sets straight on a fact" },
        { "select f.kind_key, count(*) as n from fact_activity as f group by grouping sets ((f.kind_key), ())", "rollup, cube or grouping sets straight on a fact" },
        { "with held as (select kind_key from fact_activity) select kind_key from held group by rollup (kind_key)", "rollup, cube or grouping sets straight on a fact" },
        { "select s.k from (select kind_key as k from fact_activity) as s group by rollup (s.k)", "rollup, cube or grouping sets straight on a fact" },
        { "with recursive up as (select 1 as k union all select k + 1 from up where k < 3) select k from up", "recursive CTE" },
        { "with up as (select 1 as k union all select k + 1 from up where k < 3) select k from up", "[up] reads itself" },
        { "select t.code from dim_theme as t cross join lateral (select max(f.date_key) as d from bridge_activity_theme as f where f.theme_key = t.theme_key) as l", "lateral join" },
        { "select t.code from dim_theme as t cross apply (select max(f.date_key) as d from bridge_activity_theme as f where f.theme_key = t.theme_key) as l", "lateral join" },
        { "select t.code, (select max(f.date_key) from bridge_activity_theme as f where f.theme_key = t.theme_key) as last_day from dim_theme as t", "correlated scalar subquery" },
        { "select t.code from dim_theme as t where 3 < (select count(*) from bridge_activity_theme as f where f.theme_key = t.theme_key)", "correlated scalar subquery" },
        { "select t.code from dim_theme as t where exists (select 1 from bridge_activity_theme as f where f.theme_key = t.theme_key)", "correlated subquery of a fact from what is none" },
        { "select f.activity_key from fact_activity as f where not exists (select 1 from fact_audience as s where s.date_key = f.date_key)", "correlated subquery of a fact not on the distribution column" },
        { "update dim_theme set recorded_to = @load from staging_closing as c where dim_theme.theme_key = c.row_key", "reference table [dim_theme] is updated from a temporary table" },
        { "update bridge_territory set recorded_to = @load from (select row_key from staging_closing) as c where vintage = c.row_key", "reference table [bridge_territory] is updated from a temporary table" },
        { "select f.activity_key from fact_activity as f join fact_audience as s on s.date_key = f.date_key", "fact [s] is not joined on the distribution column" },
        { "select f.activity_key from fact_activity as f join fact_audience as s on s.activity_key = f.activity_key or s.date_key = f.date_key", "fact [s] is not joined on the distribution column" },
        { "select f.activity_key from fact_activity as f join fact_audience as s on s.activity_key = f.activity_key join bridge_activity_theme as n on n.activity_key = n.theme_key", "fact [n] is not joined on the distribution column" },
        { "select f.activity_key from fact_activity as f join fact_support as p on p.activity_key = f.activity_key", "fact [p] is not joined on the distribution column" },
        { "select f.activity_key from fact_activity as f join fact_support as p on p.beneficiary_key = f.activity_key", "fact [p] is not joined on the distribution column" },
        { "update fact_audience set recorded_to = @load from fact_activity as f where fact_audience.date_key = f.date_key", "fact [f] is not joined on the distribution column" },
        { "update fact_support set beneficiary_key = 0 - activity_key where profile_key = 1", "the distribution column [beneficiary_key] is changed" },
        { "select code || label_fr as text from dim_theme", "||: write concat" },
        { "select code from dim_theme where label_fr ilike 'a'", "ilike" },
        { "select theme_key::bigint as k from dim_theme", "::: write cast" },
        { "select code from dim_theme limit 3", "limit or top: write row_number" },
        { "select top 3 code from dim_theme", "limit or top: write row_number" },
        { "select code from dim_theme where recorded_to > 0 is true", "boolean: write 0 or 1" },
        { "insert into journal_refusal (refused_at) select now()", "the server's clock: pass the time in" },
        { "insert into journal_refusal (refused_at) select current_timestamp", "the server's clock: pass the time in" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_Citus_refuses_is_found(string sql, string offence) => Assert.Equal([offence], CitusRules.Broken(sql));

    [Fact]
    public void What_can_t_be_judged_is_refused() =>
        Assert.StartsWith("can't be judged: ", Assert.Single(CitusRules.Broken("select code from dim_theme where code ~ 'a'")), StringComparison.Ordinal);

    [Theory]
    [InlineData("insert into fact_need (need_key) values (1) on conflict (need_key) do update set stamp = coalesce(excluded.stamp, @stamp)")]
    [InlineData("with held as materialized (select kind_key from fact_activity) select kind_key from held group by rollup (kind_key)")]
    [InlineData("select theme_key from dim_theme group by rollup (theme_key)")]
    [InlineData("update dim_theme set recorded_to = @load where theme_key in (select c.row_key from staging_closing as c)")]
    [InlineData("update fact_need set recorded_to = @load from staging_closing as c where fact_need.need_key = c.row_key")]
    [InlineData("update staging_outcome set outcome = 'stale' from staging_closing as c where held_key = c.row_key")]
    [InlineData("select f.activity_key from fact_activity as f join fact_audience as s on s.activity_key = f.activity_key and s.date_key = f.date_key")]
    [InlineData("select f.activity_key from fact_activity as f join (select th.activity_key as a from bridge_activity_theme as th group by th.activity_key) as t on t.a = f.activity_key")]
    [InlineData("update journal_text set recorded_to = @load from staging_closing as c where version = c.row_key")]
    [InlineData("select t.code from dim_theme as t where exists (select 1 from dim_feed as f where f.feed_key = t.theme_key)")]
    [InlineData("select f.activity_key from fact_activity as f where not exists (select 1 from fact_audience as s where s.activity_key = f.activity_key)")]
    [InlineData("select f.activity_key from fact_activity as f join (select th.date_key as activity_key from bridge_activity_theme as th) as t on t.activity_key = f.activity_key")]
    [InlineData("select p.activity_key from fact_support as p join fact_support as q on q.beneficiary_key = p.beneficiary_key")]
    [InlineData("select f.activity_key from fact_activity as f join fact_need as n on n.territory_key = f.territory_key")]
    [InlineData("delete from dim_theme where theme_key in (select f.theme_key from bridge_activity_theme as f)")]
    [InlineData("select code, 'now() || true' as text from dim_theme -- limit")]
    public void What_Citus_runs_passes(string sql) => Assert.Empty(CitusRules.Broken(sql));
}
