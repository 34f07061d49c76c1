using Evaluation.Worker.Schedule.Hosting;
using Evaluation.Worker.Schedule.Turns;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Writes a report.</summary>
[DisallowConcurrentExecution]
internal sealed class ReportJob(ScheduleHost host, ReportRun run) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await host.RunAsync(context, run.Do);
}
