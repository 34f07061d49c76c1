using Evaluation.Declared;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Hears from Quartz of moments that passed, while it runs or when it starts, and writes them in the ledger.</summary>
internal sealed class MissedFires(RunLedger ledger, TimeProvider clock, TextWriter told) : ITriggerListener
{
    private const int Most = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

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
        if (trigger is ICronTrigger { NextFireTimeUtc: { } first } cron && SnakeCase.Parse<JobKind>(cron.JobKey.Group) is { } kind)
        {
            // Quartz holds its own transaction now, which a small file allows one of: ours comes after it.
            _ = Task.Run(() => WriteAsync(scheduler, kind, cron.Key, first), CancellationToken.None);
        }

        return ValueTask.CompletedTask;
    }

    private async Task WriteAsync(IScheduler scheduler, JobKind kind, TriggerKey key, DateTimeOffset first)
    {
        try
        {
            if (await SettledAsync(scheduler, key, first) is { } settled)
            {
                ledger.Miss(kind, settled.JobKey.Name, Policies.Of(settled.MisfireInstruction), Between(settled, first), null);
            }
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or SchedulerException)
        {
            told.WriteLine($"{key.Name}\u00a0: un lancement manqué n'a pu être noté ({fault.Message}).");
        }
    }

    // The trigger once Quartz has decided and written when it fires next; null when it decided nothing, and will tell again.
    private async Task<ICronTrigger?> SettledAsync(IScheduler scheduler, TriggerKey key, DateTimeOffset first)
    {
        for (long since = clock.GetTimestamp(); clock.GetElapsedTime(since) < Patience; await Task.Delay(Pause, clock))
        {
            ITrigger? kept = await scheduler.GetTrigger(key);
            if (kept is not ICronTrigger cron || cron.NextFireTimeUtc != first)
            {
                return kept as ICronTrigger;
            }
        }

        return null;
    }

    // Up to what Quartz fired since or fires next, and not to what the clock says here: Quartz read it before us, and a moment between the two readings is one it fires.
    private IReadOnlyList<DateTimeOffset> Between(ICronTrigger settled, DateTimeOffset first)
    {
        DateTimeOffset until = settled.PreviousFireTimeUtc is { } fired && fired > first ? fired : settled.NextFireTimeUtc ?? clock.GetUtcNow();
        return Moments.Between(new CronExpression(settled.CronExpressionString!, settled.TimeZone), first, until.AddTicks(-1), Most);
    }
}
