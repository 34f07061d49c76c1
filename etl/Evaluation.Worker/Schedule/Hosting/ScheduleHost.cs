using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Jobs;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Printing;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace Evaluation.Worker.Schedule.Hosting;

/// <summary>What jobs share in one host: their turn, the ledger, and how they tell what came of them.</summary>
internal sealed class ScheduleHost(OneAtATime turn, RunLedger ledger, ScheduleSettings settings, IHostApplicationLifetime lifetime, TextWriter told)
{
    /// <summary>Does what Quartz fired when its turn comes, and tells Quartz what came of it.</summary>
    /// <exception cref="JobExecutionException">It failed.</exception>
    internal Task<RunRow> RunAsync(IJobExecutionContext context, Func<RunOrder, RunRow> work) =>
        RunAsync(context, (order, stopping) => TurnAsync(order, work, stopping));

    /// <summary>Does what Quartz fired and awaits others: it takes its turn by itself, each time it uses the warehouse.</summary>
    /// <exception cref="JobExecutionException">It failed.</exception>
    internal async Task<RunRow> RunAsync(IJobExecutionContext context, Func<RunOrder, CancellationToken, Task<RunRow>> work)
    {
        RunRow row = await work(FiredOrder.Of(context, settings.LateAfter), lifetime.ApplicationStopping);
        told.WriteLine(RunText.Of(row));
        context.Result = new JobRunReport { Result = Result(row), Summary = row.Sentence, Metrics = Metrics(row) };
        return row.Outcome == RunOutcomes.Failed ? throw new JobExecutionException(row.Sentence ?? row.Outcome) : row;
    }

    private async Task<RunRow> TurnAsync(RunOrder order, Func<RunOrder, RunRow> work, CancellationToken stopping)
    {
        try
        {
            return await turn.DoAsync(() => work(order), stopping);
        }
        catch (OperationCanceledException)
        {
            return ledger.Postpone(order);
        }
    }

    private static JobRunResult Result(RunRow row) => row.Outcome switch
    {
        RunOutcomes.Failed => JobRunResult.Failed,
        RunOutcomes.Postponed => JobRunResult.Skipped,
        _ => JobRunResult.Succeeded,
    };

    private static Dictionary<string, object?> Metrics(RunRow row) => new()
    {
        ["run"] = row.RunId,
        ["read"] = row.LinesRead,
        ["loaded"] = row.LinesLoaded,
        ["rejected"] = row.LinesRejected,
    };
}
