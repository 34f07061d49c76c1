using Evaluation.Worker.Schedule.Hosting;
using Evaluation.Worker.Schedule.Turns;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Evaluates the plan for the years that loads touched.</summary>
[DisallowConcurrentExecution]
internal sealed class EvaluationJob(ScheduleHost host, EvaluationRun run) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await host.RunAsync(context, run.Do);
        }
        finally
        {
            await FollowUp.AskAsync(context.Scheduler, FollowUp.Alerts, cancellationToken);
        }
    }
}
