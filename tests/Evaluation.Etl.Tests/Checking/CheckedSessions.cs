using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Checking;

/// <summary>The small feed of sessions with checks of its own, and its results as text.</summary>
internal static class CheckedSessions
{
    public const string Code = "essai/seances";

    /// <summary>Declares the feed with a group of checks; with none, it has those of every feed.</summary>
    public static TerritoryOnDisk Declare(TestEngine engine, string checks = "", string carries = "changes")
    {
        TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", carries: carries);
        territory.Declare("essai/seances.feed.yaml", Feed(checks, carries));
        territory.Declare("essai/partner.yaml", "partner: essai\nlabel: { fr: Essai, en: Trial }\n");
        territory.Register();
        return territory;
    }

    public static string Feed(string checks, string carries = "changes") =>
        Sessions.Feed(1, carries, stamped: true).Replace("version: 1", "version: 2", StringComparison.Ordinal) + (checks.Length == 0 ? string.Empty : $"\nchecks: {checks}\n");

    /// <summary>Lines numbered from one, alike but for their id.</summary>
    public static string Lines(int count, string participants = "3") =>
        Sessions.File([.. Enumerable.Range(1, count).Select(id => $"{id};2025-02-01;2025-01-10;individuel;26108;{participants};mails")]);

    /// <summary>Results held true for one check of a delivery: column, outcome, counts and thresholds.</summary>
    public static string Of(TerritoryOnDisk territory, string check, int delivery = 0) => territory.Value($"""
        select c.column_name, c.outcome, c.numerator, c.denominator
        from fact_check_result as c
        join dim_feed as f on f.feed_key = c.feed_key and f.recorded_to = 2147483647
        where f.code = '{Code}' and c.check_code = '{check}' and c.recorded_to = 2147483647 and (c.delivery_key = {delivery} or {delivery} = 0)
        order by c.delivery_key, c.check_key
        """);
}
