using Evaluation.Worker.Schedule.Hosting;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Turns;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Fetches and loads one feed; what it changed is evaluated afterwards.</summary>
[DisallowConcurrentExecution]
internal sealed class FeedJob(ScheduleHost host, FeedRun run) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            RunRow row = await host.RunAsync(context, run.DoAsync);
            if (row.Outcome == RunOutcomes.Done)
            {
                await FollowUp.AskAsync(context.Scheduler, FollowUp.Key, cancellationToken);
            }
        }
        catch (JobExecutionException)
        {
            // What of it was loaded is evaluated all the same, and the failure told.
            await FollowUp.AskAsync(context.Scheduler, FollowUp.Key, cancellationToken);
            throw;
        }
    }
}
