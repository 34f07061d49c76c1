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
        try
        {
            Tells_each_moment(ledger);
        }
        catch (Xunit.Sdk.XunitException fault)
        {
            Assert.Fail($"{fault.Message}\nThe ledger says:\n{string.Join('\n', ledger)}");
        }
    }

    private static void Tells_each_moment(IReadOnlyList<LedgerLine> ledger)
    {
        Assert.DoesNotContain(ledger, row => row.Outcome is "running" or "failed");

        LedgerLine[] missed = Missed(ledger, "once");
        LedgerLine[] stands = Standing(ledger, "once");
        Assert.Equal(stands.Select(stand => (stand.RunId, stand.PlannedAt, stand.StandsFor)), missed.GroupBy(row => row.MadeUpBy!).Select(made => (made.Key, made.First().PlannedAt, made.Count())));

        Assert.All(Missed(ledger, "skip"), row => Assert.Null(row.MadeUpBy));
        Assert.Empty(Standing(ledger, "skip"));

        missed = Missed(ledger, "each");
        Assert.Equal(missed.Select(row => (row.PlannedAt, row.MadeUpBy)), Standing(ledger, "each").Select(row => (row.PlannedAt, (string?)row.RunId)));
    }

    // Three at least, with no moment lost between them: on a slow machine the second host, too, is late now and then, and runs between what it misses.
    private static LedgerLine[] Missed(IReadOnlyList<LedgerLine> ledger, string policy)
    {
        LedgerLine[] missed = [.. Of(ledger, policy).Where(row => row.IsMissed)];
        Assert.InRange(missed.Length, 3, 30);
        Assert.All(missed, row => Assert.Equal(policy, row.Policy));
        DateTimeOffset[] told = [.. Of(ledger, policy).Where(row => (row.IsMissed || row.Misfire == 0) && row.Planned() >= missed[0].Planned() && row.Planned() <= missed[^1].Planned()).Select(row => row.Planned())];
        Assert.Equal(Enumerable.Range(0, told.Length).Select(index => missed[0].Planned().AddSeconds(2 * index)), told);
        return missed;
    }

    private static LedgerLine[] Standing(IReadOnlyList<LedgerLine> ledger, string policy) => [.. Of(ledger, policy).Where(row => row is { Misfire: 1, IsMissed: false })];

    private static IEnumerable<LedgerLine> Of(IReadOnlyList<LedgerLine> ledger, string policy) => ledger.Where(row => row.Subject == Feed(policy) && row.Reason == "schedule").OrderBy(row => row.PlannedAt, StringComparer.Ordinal);

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
