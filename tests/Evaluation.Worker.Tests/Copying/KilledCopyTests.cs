using System.Diagnostics;
using Evaluation.Testing;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Copying;

/// <summary>A move cut short by kill -9.</summary>
public sealed class KilledCopyTests
{
    private const string Compared = "déjà là, comparée";
    private const string Kept = "vérifiée avant l'interruption";

    private static string Folder => LivedTerritory.Once.Folder;

    [EveryDatabase]
    public void A_copy_killed_again_and_again_ends_as_an_undisturbed_one(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        bool killed = engine.Equals(TestEngine.DuckDb) ? KillAfterTimes(target) : KillAfterTables(target);
        string shown = LivedTerritory.Do(Folder, LivedTerritory.CopyTo(target, Folder));
        Assert.Equal(killed, shown.Contains(Kept, StringComparison.Ordinal));
        Assert.Equal(LivedTerritory.Tables, Lines(shown, LivedTerritory.Verified) + Lines(shown, Compared) + Lines(shown, Kept));
        Assert.Equal(LivedTerritory.Tables, Lines(LivedTerritory.Do(Folder, LivedTerritory.CopyTo(target, Folder)), Compared));
    }

    // A server tells others how far the copy is.
    private static bool KillAfterTables(TestWarehouse target)
    {
        foreach (double share in (double[])[0.02, 0.3, 0.6])
        {
            Assert.True(Kill(target, copy => Await(copy, () => VerifiedTables(target) > LivedTerritory.Tables * share)), "a copy ended before it was killed");
        }

        return true;
    }

    // Nobody else opens the file meanwhile: moments are shares of the time that an undisturbed copy takes.
    private static bool KillAfterTimes(TestWarehouse target)
    {
        long start = Stopwatch.GetTimestamp();
        using (TestWarehouse undisturbed = TestWarehouse.New(target.Engine))
        {
            Assert.Equal(0, EvaluationProcess.Alone(Folder, [], LivedTerritory.CopyTo(undisturbed, Folder)).ExitCode);
        }

        TimeSpan whole = Stopwatch.GetElapsedTime(start);

        // On a busy machine one of them may end before it is killed: nothing is left to be kept then.
        int inBetween = 0;
        bool killed = true;
        for (double share = 0.3; inBetween < 3 && killed; share += 0.05)
        {
            killed = Kill(target, copy => copy.WaitForExit(whole * share));
            inBetween += VerifiedTables(target) is long verified && verified > 0 && verified < LivedTerritory.Tables ? 1 : 0;
        }

        Assert.True(inBetween > 0, "no kill came when some tables were verified and others not");
        return killed;
    }

    private static void Await(Process copy, Func<bool> reached)
    {
        while (!copy.HasExited && !reached())
        {
            Thread.Sleep(5);
        }
    }

    // Whether it was still under way.
    private static bool Kill(TestWarehouse target, Action<Process> moment)
    {
        using Process copy = EvaluationProcess.Start(Folder, LivedTerritory.CopyTo(target, Folder));
        moment(copy);
        copy.Kill();
        copy.WaitForExit();
        return copy.ExitCode != 0;
    }

    private static long VerifiedTables(TestWarehouse target)
    {
        try
        {
            using WarehouseDatabase database = target.OpenReadOnly();
            return database.Session.ScalarText<long>("select cast(count(*) as bigint) from journal_copy where verified_at is not null");
        }
        catch (WarehouseFault)
        {
            return 0;
        }
    }

    private static int Lines(string shown, string state) => shown.Split('\n').Count(line => line.Contains(state, StringComparison.Ordinal));
}
