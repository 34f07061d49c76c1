using Evaluation.Declared;

namespace Evaluation.Etl.Scheduling;

/// <summary>What <c>schedule:</c> of a partner.yaml says: one for all its feeds, or a list with the feed of each.</summary>
/// <param name="ForAll">That of every feed; null when each has its own or none.</param>
/// <param name="ByFeed">Those of single feeds, by name.</param>
public sealed record PartnerSchedules(FeedSchedule? ForAll, IReadOnlyDictionary<string, FeedSchedule> ByFeed)
{
    /// <summary>No schedule.</summary>
    public static PartnerSchedules None { get; } = new(null, new Dictionary<string, FeedSchedule>());

    /// <summary>The schedule of a feed; null when the partner says none.</summary>
    public FeedSchedule? Of(string feed) => ByFeed.GetValueOrDefault(feed) ?? ForAll;

    internal static PartnerSchedules Read(DeclaredMap partner) => partner.OptionalValue("schedule") switch
    {
        null => None,
        { IsList: true } list => new PartnerSchedules(null, Each(list)),
        { } one => new PartnerSchedules(FeedSchedule.Read(one.Map()), None.ByFeed),
    };

    private static Dictionary<string, FeedSchedule> Each(DeclaredValue list)
    {
        Dictionary<string, FeedSchedule> schedules = new(StringComparer.Ordinal);
        foreach (DeclaredMap item in list.Items().Select(item => item.Map()))
        {
            string feed = item.Text("feed");
            if (!schedules.TryAdd(feed, FeedSchedule.Read(item)))
            {
                item.Fault($"le flux [{feed}] a deux horaires\u00a0; gardez-en un", "feed");
            }
        }

        return schedules;
    }
}
