using Evaluation.Declared;

namespace Evaluation.Worker.Schedule.Declared;

/// <summary>What <c>schedule:</c> of evaluation.yaml says of all that is done by itself.</summary>
/// <param name="Zone">Time zone (IANA); null for that of the territory.</param>
/// <param name="LateAfter">How late a fire may be before it counts as missed.</param>
internal sealed record ScheduleSettings(string? Zone, TimeSpan LateAfter)
{
    private const int UsualSeconds = 60;

    /// <summary>What holds where nothing is said.</summary>
    internal static ScheduleSettings Usual { get; } = new(null, TimeSpan.FromSeconds(UsualSeconds));

    /// <summary>Reads the keys <c>zone</c> and <c>late_after_seconds</c>.</summary>
    internal static ScheduleSettings Read(DeclaredMap map)
    {
        string? zone = map.OptionalText("zone");
        if (zone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            map.Fault($"fuseau horaire inconnu [{zone}]\u00a0: écrire un nom de la base IANA, par exemple Europe/Paris ou Indian/Reunion", "zone");
        }

        int seconds = map.OptionalInteger("late_after_seconds") ?? UsualSeconds;
        if (seconds < 1)
        {
            map.Fault($"au moins une seconde, reçu [{seconds}]", "late_after_seconds");
        }

        return new ScheduleSettings(zone, TimeSpan.FromSeconds(seconds));
    }
}
