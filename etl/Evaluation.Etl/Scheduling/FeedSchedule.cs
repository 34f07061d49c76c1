using Evaluation.Declared;

namespace Evaluation.Etl.Scheduling;

/// <summary>When something declared is done by itself, in the time zone of the territory.</summary>
/// <param name="Cron">The moments, as Quartz reads them: seconds first, six or seven fields.</param>
/// <param name="Misfire">What becomes of the fires missed while nothing ran.</param>
public sealed record FeedSchedule(string Cron, MisfirePolicy Misfire)
{
    private static readonly string[] Plain = ["every", "on", "at"];

    /// <summary>Reads <c>cron:</c>, or the plain words <c>every:</c>, <c>on:</c> and <c>at:</c>; anything that never comes is a fault.</summary>
    public static FeedSchedule Read(DeclaredMap map)
    {
        string cron = map.Has("cron") ? Cronned(map) : map.Has("every") ? PlainMoments.Read(map) : Neither(map);
        return new FeedSchedule(cron, map.OneOf("misfire", MisfirePolicy.Once));
    }

    private static string Neither(DeclaredMap map)
    {
        foreach (string key in (string[])["cron", .. Plain])
        {
            map.OptionalValue(key);
        }

        map.Fault("dire quand\u00a0: par « cron », ou par « every », « on » et « at »");
        return string.Empty;
    }

    private static string Cronned(DeclaredMap map)
    {
        foreach (string key in Plain)
        {
            if (map.OptionalValue(key) is { } beside)
            {
                beside.Fault("dire les moments par « cron », ou par « every », « on » et « at »\u00a0: pas les deux");
            }
        }

        string cron = map.Text("cron");
        if (cron.Length > 0 && CronText.Fault(cron) is { } fault)
        {
            map.Fault(fault, "cron");
        }

        return cron;
    }
}
