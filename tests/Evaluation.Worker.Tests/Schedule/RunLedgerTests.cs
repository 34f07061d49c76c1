using Evaluation.Etl.Scheduling;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Tests.Schedule;

public sealed class RunLedgerTests
{
    private static readonly DateTimeOffset Planned = new(2026, 1, 15, 3, 0, 0, TimeSpan.Zero);

    [EveryDatabase]
    public void Runs_of_a_dead_process_are_closed_as_interrupted_and_those_of_a_living_one_left(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using TemporaryFolder folder = new();
        ScheduleStore store = Store(warehouse, engine, folder);
        TestClock clock = new();
        NodeIdentity here = NodeIdentity.Here();
        new RunLedger(store, here with { Process = "999999999@1" }, clock).Begin(new RunOrder(JobKind.Feed, "mairie/activites", RunReasons.Schedule));
        new RunLedger(store, new NodeIdentity("ailleurs", "999999999@1"), clock).Begin(new RunOrder(JobKind.Feed, "ccas/activites", RunReasons.Schedule));
        RunLedger ledger = new(store, here, clock);
        ledger.Begin(new RunOrder(JobKind.Feed, "foyer/activites", RunReasons.Backfill));
        Assert.Equal(["mairie/activites"], ledger.CloseDead().Select(row => row.Subject));
        RunRow again = ledger.Begin(new RunOrder(JobKind.Feed, "mairie/activites", RunReasons.Recovery) { Planned = Planned });
        ledger.End(again, new RunEnd(RunOutcomes.Failed, "La «\u00a0base\u00a0» d'été ne s'ouvre pas\u00a0: œuvre à refaire."));
        Assert.Equal(
            [
                $"mairie/activites schedule interrupted {again.RunId}",
                "ccas/activites schedule running ",
                "foyer/activites backfill running ",
                "mairie/activites recovery failed ",
            ],
            ledger.Since(Planned.AddDays(-1)).Select(row => $"{row.Subject} {row.Reason} {row.Outcome} {row.MadeUpBy}"));
        Assert.Equal("La «\u00a0base\u00a0» d'été ne s'ouvre pas\u00a0: œuvre à refaire.", ledger.Since(Planned.AddDays(-1))[^1].Sentence);
    }

    [EveryDatabase]
    public void A_missed_moment_is_written_once_and_told_by_which_run_it_is_made_up(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using TemporaryFolder folder = new();
        RunLedger ledger = new(Store(warehouse, engine, folder), NodeIdentity.Here(), new TestClock());
        DateTimeOffset[] moments = [Planned, Planned.AddHours(1), Planned.AddHours(2)];
        ledger.Miss(JobKind.Feed, "mairie/activites", MisfirePolicy.Once, moments[..2], null);
        ledger.Miss(JobKind.Feed, "ccas/activites", MisfirePolicy.Skip, moments, null);
        RunRow run = ledger.Begin(new RunOrder(JobKind.Feed, "mairie/activites", RunReasons.Schedule) { Planned = Planned, Policy = MisfirePolicy.Once, Missed = moments });
        IReadOnlyList<RunRow> rows = ledger.Since(Planned.AddDays(-1));
        Assert.Equal(3, run.StandsFor);
        Assert.Equal(moments.Select(LedgerTime.Text), rows.Where(row => row.MadeUpBy == run.RunId).Select(row => row.PlannedAt));
        Assert.Equal(3, rows.Count(row => row is { Subject: "ccas/activites", Outcome: RunOutcomes.Missed, MadeUpBy: null }));
        Assert.Equal(7, rows.Count);
    }

    [EveryDatabase]
    public void A_run_that_makes_up_for_moments_missed_twice_stands_for_them_all(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using TemporaryFolder folder = new();
        RunLedger ledger = new(Store(warehouse, engine, folder), NodeIdentity.Here(), new TestClock());
        DateTimeOffset[] moments = [.. Enumerable.Range(0, 4).Select(hours => Planned.AddHours(hours))];
        ledger.Miss(JobKind.Feed, "mairie/activites", MisfirePolicy.Once, moments[..2], null);
        RunRow run = ledger.Begin(new RunOrder(JobKind.Feed, "mairie/activites", RunReasons.Schedule) { Planned = Planned.AddMinutes(90), Policy = MisfirePolicy.Once, Missed = moments[2..] });
        RunRow kept = ledger.Since(Planned.AddDays(-1)).Single(row => row.RunId == run.RunId);
        Assert.Equal((LedgerTime.Text(Planned), 4, 4), (run.PlannedAt, run.StandsFor, ledger.Since(Planned.AddDays(-1)).Count(row => row.MadeUpBy == run.RunId)));
        Assert.Equal((run.PlannedAt, run.StandsFor), (kept.PlannedAt, kept.StandsFor));
    }

    private static ScheduleStore Store(TestWarehouse warehouse, TestEngine engine, TemporaryFolder folder)
    {
        if (engine.Engine != Engine.DuckDb)
        {
            // What lies in a schema of its own must not serve another test.
            warehouse.Run();
        }

        ScheduleStore store = new(new SchedulePlace(engine.Engine, engine.Engine == Engine.DuckDb ? $"Data Source={folder.File("e.duckdb.schedule.db")};Pooling=False" : warehouse.Settings.Location));
        store.Prepare();
        store.Prepare();
        return store;
    }
}
