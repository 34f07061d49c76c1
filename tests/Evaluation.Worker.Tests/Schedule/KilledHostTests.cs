using System.Diagnostics;
using Evaluation.Testing;
using Evaluation.Testing.Faults;

namespace Evaluation.Worker.Tests.Schedule;

/// <summary>The host killed (kill -9) over three moments and started again: the ledger tells each of them and how it was made up for.</summary>
public abstract class KilledHostTests
{
    private const string Every2Seconds = "\"0/2 * * * * ?\"";
    private static readonly string[] Policies = ["once", "skip", "each"];

    private protected static void Kill_over_three_moments(TestEngine engine)
    {
        using ScheduledFolder folder = new(engine, lateAfter: 3);
        foreach (string policy in Policies)
        {
            folder.Partner(policy, $"{{ cron: {Every2Seconds}, misfire: {policy} }}");
        }

        Process first = folder.Start();
        folder.Await(ledger => Policies.All(policy => ledger.Any(row => row.Subject == Feed(policy) && row.EndedAt is not null)));
        first.Kill();
        first.WaitForExit();
        Thread.Sleep(TimeSpan.FromSeconds(9));
        Process second = folder.Start();
        folder.Await(ledger => Policies.All(policy => ledger.Any(row => row.Subject == Feed(policy) && row.IsMissed) && Fresh(ledger, policy)));
        Assert.Equal(0, ScheduledFolder.Stop(second));
        IReadOnlyList<LedgerLine> ledger = folder.Ledger();
        Assert.DoesNotContain(ledger, row => row.Outcome is "running" or "failed");

        LedgerLine[] missed = Missed(ledger, "once");
        LedgerLine stand = Assert.Single(ledger, row => row.Subject == Feed("once") && row.Misfire == 1 && !row.IsMissed);
        Assert.Equal((missed.Length, missed[0].PlannedAt), (stand.StandsFor, stand.PlannedAt));
        Assert.All(missed, row => Assert.Equal(stand.RunId, row.MadeUpBy));

        Assert.All(Missed(ledger, "skip"), row => Assert.Null(row.MadeUpBy));
        Assert.DoesNotContain(ledger, row => row.Subject == Feed("skip") && row.Misfire == 1 && !row.IsMissed);

        missed = Missed(ledger, "each");
        LedgerLine[] runs = [.. ledger.Where(row => row.Subject == Feed("each") && row.Misfire == 1 && !row.IsMissed).OrderBy(row => row.PlannedAt, StringComparer.Ordinal)];
        Assert.Equal(missed.Select(row => (row.PlannedAt, row.MadeUpBy)), runs.Select(row => (row.PlannedAt, (string?)row.RunId)));
    }

    // Three at least, with no moment between them lost.
    private static LedgerLine[] Missed(IReadOnlyList<LedgerLine> ledger, string policy)
    {
        LedgerLine[] missed = [.. ledger.Where(row => row.Subject == Feed(policy) && row.IsMissed).OrderBy(row => row.PlannedAt, StringComparer.Ordinal)];
        Assert.InRange(missed.Length, 3, 30);
        Assert.Equal(Enumerable.Range(0, missed.Length).Select(index => missed[0].Planned().AddSeconds(2 * index)), missed.Select(row => row.Planned()));
        Assert.All(missed, row => Assert.Equal(policy, row.Policy));
        return missed;
    }

    // A run at its own moment tells that the missed ones are dealt with.
    private static bool Fresh(IReadOnlyList<LedgerLine> ledger, string policy)
    {
        string last = ledger.Where(row => row.Subject == Feed(policy) && row.IsMissed).Max(row => row.PlannedAt)!;
        return ledger.Any(row => row.Subject == Feed(policy) && !row.IsMissed && row.Misfire == 0 && string.CompareOrdinal(row.PlannedAt, last) > 0 && row.EndedAt is not null);
    }

    private static string Feed(string policy) => $"{policy}/activites";
}

/// <summary>With the schedule in a small file beside DuckDB.</summary>
public sealed class KilledHostOnAFileTests : KilledHostTests
{
    [Fact]
    public void A_host_killed_over_three_moments_tells_them_and_makes_up_for_them_as_declared() => Kill_over_three_moments(TestEngine.DuckDb);
}

/// <summary>With the schedule on the server of the warehouse.</summary>
public sealed class KilledHostOnAServerTests : KilledHostTests
{
    [PostgreSqlFact]
    public void A_host_killed_over_three_moments_tells_them_and_makes_up_for_them_as_declared() => Kill_over_three_moments(TestEngine.PostgreSql);

    [PostgreSqlFact]
    public void Two_hosts_of_one_server_do_each_moment_once_and_load_one_at_a_time()
    {
        using ScheduledFolder folder = new(TestEngine.PostgreSql);
        foreach (string partner in (string[])["un", "deux", "trois"])
        {
            folder.Partner(partner, "{ cron: \"0/2 * * * * ?\", misfire: each }");
        }

        Process a = folder.Start("--node", "A");
        Process b = folder.Start("--node", "B");
        folder.Await(ledger => ledger.Count(row => row.EndedAt is not null) >= 15);
        a.Kill();
        a.WaitForExit();
        string killed = folder.Ledger().Max(row => row.StartedAt)!;
        folder.Await(ledger => ledger.Any(row => row.Node == "B" && row.EndedAt is not null && string.CompareOrdinal(row.StartedAt, killed) > 0));
        Assert.Equal(0, ScheduledFolder.Stop(b));
        LedgerLine[] runs = [.. folder.Ledger().Where(row => row is { IsMissed: false, Reason: "schedule" })];
        Assert.Equal(runs.Length, runs.DistinctBy(row => (row.Subject, row.PlannedAt)).Count());
        Assert.DoesNotContain(runs, row => row.Outcome == "failed");
    }
}
