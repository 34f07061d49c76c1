using Evaluation.Declared;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Schedule.Printing;

/// <summary>The next moment of a job.</summary>
/// <param name="Kind">Kind of job.</param>
/// <param name="Subject">Feed or report.</param>
/// <param name="Cron">The moments declared.</param>
/// <param name="Misfire">What becomes of missed ones.</param>
/// <param name="Next">The next one; null when there is none.</param>
/// <param name="Pending">Moments gone by since, that a host which starts finds missed.</param>
internal sealed record NextFire(string Kind, string Subject, string Cron, string Misfire, DateTimeOffset? Next, int Pending)
{
    private const int MostPending = 1000;

    /// <summary>Those of all jobs, the soonest first.</summary>
    internal static IReadOnlyList<NextFire> Of(IReadOnlyList<DeclaredJob> jobs, TimeZoneInfo zone, DateTimeOffset now, ScheduleStore store)
    {
        Dictionary<(string, string), DateTimeOffset> kept = store.Exists() && store.HasFires()
            ? store.Read<PlannedFire>("schedule/planned-fires").Where(fire => fire.NextTicks is > 0).DistinctBy(fire => (fire.Kind, fire.Subject)).ToDictionary(fire => (fire.Kind, fire.Subject), fire => new DateTimeOffset(fire.NextTicks!.Value, TimeSpan.Zero))
            : [];
        return [.. jobs.Select(job => Of(job, zone, now, kept.TryGetValue((SnakeCase.Of(job.Kind), job.Subject), out DateTimeOffset at) ? at : null)).OrderBy(fire => fire.Next).ThenBy(fire => fire.Subject, StringComparer.Ordinal)];
    }

    private static NextFire Of(DeclaredJob job, TimeZoneInfo zone, DateTimeOffset now, DateTimeOffset? kept) => new(
        SnakeCase.Of(job.Kind),
        job.Subject,
        job.When.Cron,
        SnakeCase.Of(job.When.Misfire),
        Moments.Next(job.When, now, zone),
        kept is { } at && at < now ? Moments.Between(new Quartz.CronExpression(job.When.Cron, zone), at, now, MostPending).Count : 0);

    private sealed record PlannedFire
    {
        public string Subject { get; init; } = "";

        public string Kind { get; init; } = "";

        public long? NextTicks { get; init; }
    }
}
