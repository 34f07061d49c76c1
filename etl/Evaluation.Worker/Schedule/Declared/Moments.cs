using Evaluation.Etl.Scheduling;
using Quartz;

namespace Evaluation.Worker.Schedule.Declared;

/// <summary>The moments of a schedule as Quartz counts them: an hour that spring skips comes at the next one, one that autumn repeats comes once.</summary>
internal static class Moments
{
    /// <summary>Whether an expression is read by Quartz and names some moment of this century.</summary>
    internal static bool Comes(string cron)
    {
        try
        {
            return new CronExpression(cron, TimeZoneInfo.Utc).GetNextValidTimeAfter(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The first moment after another; null when there is none any more.</summary>
    internal static DateTimeOffset? Next(FeedSchedule schedule, DateTimeOffset after, TimeZoneInfo zone) =>
        new CronExpression(schedule.Cron, zone).GetNextValidTimeAfter(after);

    /// <summary>Every moment from one instant to another, both included, but no more than so many; an instant that Quartz chose itself, to make up for others, is none.</summary>
    internal static IReadOnlyList<DateTimeOffset> Between(CronExpression cron, DateTimeOffset first, DateTimeOffset last, int most)
    {
        List<DateTimeOffset> moments = [];
        for (DateTimeOffset? at = cron.GetNextValidTimeAfter(first.AddTicks(-1)); at <= last && moments.Count < most; at = cron.GetNextValidTimeAfter(at.Value))
        {
            moments.Add(at.Value);
        }

        return moments;
    }
}
