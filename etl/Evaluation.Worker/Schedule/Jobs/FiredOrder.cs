using Evaluation.Declared;
using Evaluation.Etl.Scheduling;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Reads from what Quartz fires what is to run, why, and which missed moments it makes up for.</summary>
internal static class FiredOrder
{
    /// <summary>Key of the reason in the data of a job fired by hand.</summary>
    internal const string Reason = "reason";

    private const int MostMissed = 1000;

    /// <summary>The order.</summary>
    /// <param name="context">What Quartz fires.</param>
    /// <param name="lateAfter">How late a fire may be before it counts as missed.</param>
    internal static RunOrder Of(IJobExecutionContext context, TimeSpan lateAfter)
    {
        JobKind kind = SnakeCase.Parse<JobKind>(context.JobDetail.Key.Group) ?? JobKind.Feed;
        string subject = context.JobDetail.Key.Name;
        if (context.Recovering)
        {
            return new RunOrder(kind, subject, RunReasons.Recovery) { Planned = context.ScheduledFireTimeUtc };
        }

        return context.Trigger is ICronTrigger cron
            ? new RunOrder(kind, subject, RunReasons.Schedule) { Planned = Planned(cron, context), Policy = Policies.Of(cron.MisfireInstruction), Missed = Missed(cron, context, lateAfter) }
            : new RunOrder(kind, subject, context.MergedJobDataMap.TryGetString(Reason, out string? reason) && reason is not null ? reason : RunReasons.Manual);
    }

    // A fire within a second of moments that are skipped is taken by Quartz for their making up, and given the first of them.
    private static DateTimeOffset? Planned(ICronTrigger cron, IJobExecutionContext context) =>
        Policies.Of(cron.MisfireInstruction) == MisfirePolicy.Skip ? cron.PreviousFireTimeUtc : context.ScheduledFireTimeUtc;

    // A fire that is only late leaves the next ones to themselves; one that stands for others leaves none before its next.
    // Up to the next fire and not to this one: Quartz reads the clock for each, and a moment between the two readings would be nobody's.
    private static IReadOnlyList<DateTimeOffset> Missed(ICronTrigger cron, IJobExecutionContext context, TimeSpan lateAfter)
    {
        MisfirePolicy policy = Policies.Of(cron.MisfireInstruction);
        return policy == MisfirePolicy.Skip || context.ScheduledFireTimeUtc is not { } planned || context.FireTimeUtc - planned <= lateAfter ? []
            : policy == MisfirePolicy.Each ? [planned]
            : Moments.Between(new CronExpression(cron.CronExpressionString!, cron.TimeZone), planned, context.NextFireTimeUtc?.AddTicks(-1) ?? context.FireTimeUtc, MostMissed);
    }
}
