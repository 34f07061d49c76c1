using Evaluation.Declared;
using Evaluation.Etl.Scheduling;
using Evaluation.Indicators.Disclosure;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Schedule.Declared;

/// <summary>A yearly report written by itself, as <c>reports:</c> of evaluation.yaml says.</summary>
/// <param name="Name">Its name in the ledger.</param>
/// <param name="YearsBack">0 for the year under way, 1 for the one before.</param>
/// <param name="Out">Folder it is written to, from the territory folder.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="When">When.</param>
internal sealed record ScheduledReport(string Name, int YearsBack, string Out, Audience Audience, FeedSchedule When)
{
    /// <summary>Reads the list <c>reports:</c>; two of one name would be one job, and two for different readers in one folder one file.</summary>
    internal static IReadOnlyList<ScheduledReport> All(DeclaredMap map)
    {
        ScheduledReport[] reports = [.. map.OptionalMaps("reports").Select(Read)];
        foreach (string name in reports.GroupBy(report => report.Name).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            map.Fault($"deux rapports s'appellent [{name}]\u00a0: donnez-leur des noms différents (name)", "reports");
        }

        foreach (string folder in reports.GroupBy(report => Path.TrimEndingDirectorySeparator(Path.GetFullPath(report.Out))).Where(same => same.DistinctBy(report => report.Audience).Skip(1).Any()).Select(same => same.First().Out))
        {
            map.Fault($"deux rapports qui n'ont pas les mêmes lecteurs s'écriraient l'un sur l'autre dans [{folder}]\u00a0: donnez-leur des dossiers différents (out)", "reports");
        }

        return reports;
    }

    private static ScheduledReport Read(DeclaredMap map) => new(
        map.Text("name"),
        map.OneOf("year", ["current", "previous"]) == "previous" ? 1 : 0,
        map.Text("out"),
        AudienceOf(map),
        map.Map("schedule", FeedSchedule.Read) ?? new FeedSchedule(string.Empty, MisfirePolicy.Once));

    // The year tells of everybody: nothing scheduled says which partner or which funder it would be for.
    private static Audience AudienceOf(DeclaredMap map)
    {
        Audience audience = map.OneOf("audience", Audience.Committee);
        if (audience is Audience.Partner or Audience.Funder)
        {
            map.Fault($"{AudienceOption.OnlyAll} Écrire public, committee ou analyst.", "audience");
        }

        return audience;
    }
}
