using Evaluation.Declared;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Hears from Quartz of moments that passed, while it runs or when it starts, and writes them in the ledger.</summary>
internal sealed class MissedFires(RunLedger ledger, TimeProvider clock, TextWriter told) : ITriggerListener
{
    private const int Most = 1000;

    /// <inheritdoc/>
    public string Name => nameof(MissedFires);

    /// <summary>The moments that a kept trigger missed.</summary>
    /// <param name="trigger">The trigger as Quartz keeps it.</param>
    /// <param name="now">Up to when.</param>
    /// <param name="lateAfter">How late a fire may be before it counts as missed.</param>
    /// <param name="most">How many at most.</param>
    internal static IReadOnlyList<DateTimeOffset> Of(ICronTrigger trigger, DateTimeOffset now, TimeSpan lateAfter, int most) =>
        trigger.NextFireTimeUtc is { } next && now - next > lateAfter ? Moments.Between(new CronExpression(trigger.CronExpressionString!, trigger.TimeZone), next, now, most) : [];

    /// <inheritdoc/>
    public ValueTask TriggerMisfired(ITrigger trigger, IScheduler scheduler, CancellationToken cancellationToken = default)
    {
        if (trigger is ICronTrigger cron && SnakeCase.Parse<JobKind>(cron.JobKey.Group) is { } kind)
        {
            IReadOnlyList<DateTimeOffset> missed = Of(cron, clock.GetUtcNow(), TimeSpan.Zero, Most);

            // Quartz holds its own transaction now, which a small file allows one of: ours comes after it.
            _ = Task.Run(() => Write(kind, cron, missed), CancellationToken.None);
        }

        return ValueTask.CompletedTask;
    }

    private void Write(JobKind kind, ICronTrigger cron, IReadOnlyList<DateTimeOffset> missed)
    {
        try
        {
            ledger.Miss(kind, cron.JobKey.Name, Policies.Of(cron.MisfireInstruction), missed, null);
        }
        catch (System.Data.Common.DbException fault)
        {
            told.WriteLine($"{cron.JobKey.Name}\u00a0: un lancement manqué n'a pu être noté ({fault.Message}).");
        }
    }
}
