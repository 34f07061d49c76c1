using Evaluation.Worker.Schedule.Hosting;
using Evaluation.Worker.Schedule.Turns;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Tells what somebody should know.</summary>
[DisallowConcurrentExecution]
internal sealed class AlertJob(ScheduleHost host, AlertRun run) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await host.RunAsync(context, run.DoAsync);
}
