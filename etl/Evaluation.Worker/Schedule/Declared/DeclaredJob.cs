using Evaluation.Etl.Scheduling;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Schedule.Declared;

/// <summary>Something that the folder declares to be done by itself.</summary>
/// <param name="Kind">What kind of job.</param>
/// <param name="Subject">Code of the feed, or name of the report.</param>
/// <param name="When">When.</param>
internal sealed record DeclaredJob(JobKind Kind, string Subject, FeedSchedule When)
{
    /// <summary>What the ledger calls the search for alerts.</summary>
    internal const string Alerts = "alertes";

    /// <summary>All those of a folder.</summary>
    internal static IReadOnlyList<DeclaredJob> Of(TerritoryFolder folder) =>
    [
        .. from feed in folder.Partners.Feeds
           where feed.Schedule is not null
           select new DeclaredJob(JobKind.Feed, feed.Code, feed.Schedule!),
        .. folder.Settings.Alerts is { } alerts ? [new DeclaredJob(JobKind.Alerts, Alerts, alerts.When)] : Array.Empty<DeclaredJob>(),
        .. folder.Settings.Reports.Select(report => new DeclaredJob(JobKind.Report, report.Name, report.When)),
    ];
}
