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
    /// <summary>Reads one item of the list.</summary>
    internal static ScheduledReport Read(DeclaredMap map) => new(
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
