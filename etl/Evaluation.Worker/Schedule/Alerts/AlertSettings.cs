using Evaluation.Declared;
using Evaluation.Etl.Scheduling;

namespace Evaluation.Worker.Schedule.Alerts;

/// <summary>What <c>alerts:</c> of evaluation.yaml says: past what one is warned, when it is looked for, and where it is told.</summary>
/// <param name="RejectedShare">Share of the lines of a delivery past which their rejection is told.</param>
/// <param name="When">When it is looked for besides after each evaluation.</param>
/// <param name="To">Where it is told; at least one.</param>
internal sealed record AlertSettings(decimal RejectedShare, FeedSchedule When, IReadOnlyList<AlertChannelSettings> To)
{
    private const decimal UsualShare = 0.05m;
    private const string EveryMorning = "0 0 7 * * ?";

    /// <summary>Reads the keys <c>rejected_share</c>, <c>schedule</c> and <c>to</c>.</summary>
    internal static AlertSettings Read(DeclaredMap map)
    {
        AlertSettings settings = new(
            map.OptionalDecimal("rejected_share") ?? UsualShare,
            map.OptionalMap("schedule", FeedSchedule.Read) ?? new FeedSchedule(EveryMorning, MisfirePolicy.Once),
            [.. map.Maps("to").Select(AlertChannelSettings.Read)]);
        if (settings.RejectedShare is < 0 or > 1)
        {
            map.Fault($"une part va de 0 à 1 (0.05 pour 5 %), reçu [{settings.RejectedShare}]", "rejected_share");
        }

        if (settings.To.Count == 0)
        {
            map.Fault("dire au moins une voie (folder, smtp ou webhook)\u00a0: une alerte que personne ne reçoit n'en est pas une", "to");
        }

        foreach (string name in settings.To.GroupBy(channel => channel.Name).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            map.Fault($"deux voies s'appellent [{name}]\u00a0: donnez-leur des noms différents (name)", "to");
        }

        return settings;
    }
}
