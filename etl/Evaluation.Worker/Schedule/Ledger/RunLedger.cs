using System.Data.Common;
using System.Globalization;
using Evaluation.Declared;
using Evaluation.Etl.Scheduling;
using Evaluation.Warehouse;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>What ran, when it should have, and what came of it: a row is written when a run begins and closed when it ends, so that a killed one is seen.</summary>
internal sealed class RunLedger(ScheduleStore store, NodeIdentity here, TimeProvider clock)
{
    private int _begun;

    /// <summary>Writes that a run begins, and which missed moments it makes up for.</summary>
    internal RunRow Begin(RunOrder order)
    {
        DateTimeOffset now = clock.GetUtcNow();
        RunRow row = Row(order) with
        {
            RunId = string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMdd'T'HHmmssfffffff}-{here.Process}-{Interlocked.Increment(ref _begun)}"),
            StartedAt = LedgerTime.Text(now),
            Outcome = RunOutcomes.Running,
        };
        store.Execute("schedule/insert-run", row);
        MakeUp(order, row.RunId, now);
        return order is { Policy: MisfirePolicy.Once, Missed.Count: > 0 } ? StandForAll(row) : row;
    }

    /// <summary>Closes the row of a run.</summary>
    internal RunRow End(RunRow begun, RunEnd end)
    {
        DateTimeOffset now = clock.GetUtcNow();
        RunRow row = begun with
        {
            EndedAt = LedgerTime.Text(now),
            DurationMs = (long)(now - LedgerTime.Read(begun.StartedAt!)).TotalMilliseconds,
            Outcome = end.Outcome,
            Sentence = Cut(end.Sentence, 2000),
            DeliveryKeys = Cut(string.Join(',', end.Deliveries), 400),
            LoadKey = end.LoadKey,
            LinesRead = end.Lines?.Read,
            LinesLoaded = end.Lines?.Loaded,
            LinesUnchanged = end.Lines?.Unchanged,
            LinesStale = end.Lines?.Stale,
            LinesSetAside = end.Lines?.SetAside,
            LinesRejected = end.Lines?.Rejected,
            WatermarkBefore = end.WatermarkBefore,
            WatermarkAfter = end.WatermarkAfter,
            DeclaredSha256 = end.DeclaredSha256,
        };
        store.Execute("schedule/end-run", row);
        return row;
    }

    /// <summary>Writes that a run did not get its turn before the program was stopped.</summary>
    internal RunRow Postpone(RunOrder order) => End(Begin(order), RunEnd.Stopped);

    /// <summary>Writes moments that passed while nothing ran; one that is written already stays as it is.</summary>
    internal void Miss(JobKind kind, string subject, MisfirePolicy policy, IEnumerable<DateTimeOffset> planned, string? sentence)
    {
        foreach (DateTimeOffset moment in planned)
        {
            InsertMissed(Row(new RunOrder(kind, subject, RunReasons.Schedule) { Planned = moment, Policy = policy }), sentence, null);
        }
    }

    /// <summary>Closes the rows of runs whose process on this machine is gone.</summary>
    /// <returns>Those rows.</returns>
    internal IReadOnlyList<RunRow> CloseDead()
    {
        IReadOnlyList<RunRow> dead = [.. store.Read<RunRow>("schedule/running").Where(row => row.Node == here.Node && row.Process != here.Process && !NodeIdentity.IsAlive(row.Process))];
        foreach (RunRow row in dead)
        {
            Interrupt(row);
        }

        return dead;
    }

    /// <summary>Rows since a moment, oldest first.</summary>
    internal IReadOnlyList<RunRow> Since(DateTimeOffset since) =>
        [.. store.Read<RunRow>("schedule/runs", new { since = LedgerTime.Text(since) }).OrderBy(row => row.StartedAt ?? row.PlannedAt, StringComparer.Ordinal).ThenBy(row => row.RunId, StringComparer.Ordinal)];

    // Quartz lets one run of a job alone live in all the cluster: another one written as running is dead, on whichever machine.
    private void MakeUp(RunOrder order, string run, DateTimeOffset now)
    {
        if (order.Reason is RunReasons.Schedule or RunReasons.Recovery)
        {
            foreach (RunRow dead in store.Read<RunRow>("schedule/running").Where(row => row.Subject == order.Subject && row.RunId != run && (row.Reason is RunReasons.Schedule or RunReasons.Recovery)))
            {
                Interrupt(dead);
            }
        }

        if (order.Reason == RunReasons.Recovery)
        {
            foreach (RunRow dead in Since(now.AddDays(-30)).Where(row => row.Subject == order.Subject && (row.Outcome is RunOutcomes.Interrupted or RunOutcomes.Postponed) && row.MadeUpBy is null))
            {
                store.Execute("schedule/make-up-run", new { run, instead = dead.RunId });
            }
        }

        if (order.Missed.Count > 0)
        {
            foreach (DateTimeOffset moment in order.Missed)
            {
                InsertMissed(Row(order with { Planned = moment, Missed = [] }), null, run);
            }

            store.Execute("schedule/make-up", new { run, subject = order.Subject, until = LedgerTime.Text(now) });
        }
    }

    // Moments missed twice are those of two orders: first while nothing ran, then while Quartz had no room to make up for them.
    private RunRow StandForAll(RunRow row)
    {
        string[] moments = [.. store.Read<string>("schedule/made-up-moments", new { run = row.RunId }).Order(StringComparer.Ordinal)];
        RunRow all = row with { PlannedAt = moments[0], StandsFor = moments.Length };
        store.Execute("schedule/stand-for", all);
        return all;
    }

    private void Interrupt(RunRow row) => store.Execute("schedule/interrupt-run", new
    {
        run = row.RunId,
        at = LedgerTime.Text(clock.GetUtcNow()),
        sentence = "Le programme s'est arrêté pendant ce lancement\u00a0: rien n'en est gardé à moitié.",
    });

    private void InsertMissed(RunRow row, string? sentence, string? madeUpBy)
    {
        RunRow missed = row with
        {
            RunId = $"missed-{row.Subject}-{row.PlannedAt}",
            Misfire = 1,
            StandsFor = 0,
            Outcome = RunOutcomes.Missed,
            Sentence = sentence ?? "Manqué\u00a0: le programme ne tournait pas, ou n'en avait pas la place.",
            MadeUpBy = madeUpBy,
        };
        try
        {
            store.Execute("schedule/insert-run", missed);
        }
        catch (DbException) when (store.Read<RunRow>("schedule/run", new { run = missed.RunId }).Count > 0)
        {
        }
    }

    private RunRow Row(RunOrder order) => new()
    {
        Kind = SnakeCase.Of(order.Kind),
        Subject = order.Subject,
        Reason = order.Reason,
        PlannedAt = order.Planned is { } planned ? LedgerTime.Text(planned) : null,
        Misfire = order.Missed.Count > 0 ? 1 : 0,
        Policy = order.Policy is { } policy ? SnakeCase.Of(policy) : null,
        StandsFor = Math.Max(1, order.Missed.Count),
        PeriodFrom = order.Period?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PeriodTo = order.Period?.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Node = here.Node,
        Process = here.Process,
        Program = ProgramVersion.Text,
    };

    private static string? Cut(string? text, int most) => string.IsNullOrEmpty(text) ? null : text.Length > most ? text[..most] : text;
}
