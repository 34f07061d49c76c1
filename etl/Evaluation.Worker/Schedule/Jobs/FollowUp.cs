using Evaluation.Declared;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>The evaluation that follows loads, and the search for alerts that follows it: asked for by each of them, kept by Quartz, done once when they have ended.</summary>
internal static class FollowUp
{
    /// <summary>What the ledger calls it.</summary>
    internal const string Subject = "plan";

    /// <summary>The job.</summary>
    internal static JobKey Key { get; } = new(Subject, SnakeCase.Of(JobKind.Evaluation));

    /// <summary>The search for alerts that follows it.</summary>
    internal static JobKey Alerts { get; } = new(DeclaredJob.Alerts, SnakeCase.Of(JobKind.Alerts));

    /// <summary>Asks for one of them, where the folder declares it; asked again before it is done, it is done once.</summary>
    internal static async Task AskAsync(IScheduler scheduler, JobKey key, CancellationToken cancellationToken)
    {
        if (!await scheduler.Exists(key, cancellationToken))
        {
            return;
        }

        ITrigger trigger = TriggerBuilder.Create()
            .WithIdentity("after-load", key.Group)
            .ForJob(key)
            .UsingJobData(FiredOrder.Reason, RunReasons.AfterLoad)
            .StartNow()
            .Build();
        try
        {
            await scheduler.ScheduleJob(trigger, ScheduleJobOptions.Replacing, cancellationToken);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another load asked for it just now.
        }
    }
}
