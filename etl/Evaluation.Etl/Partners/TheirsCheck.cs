using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>A total that the partner publishes, compared with what we hold of its activity for the same territory and days.</summary>
/// <param name="Measure">The counter that carries it, a code of <c>counter_measures</c>.</param>
/// <param name="Against">What of ours it is compared with.</param>
/// <param name="By">Type of the territories compared; <c>all</c> for one total of everything.</param>
/// <param name="Since">From which day ours is counted to the day of the counter.</param>
/// <param name="Feeds">Feeds of the same partner whose activity is counted; empty for all of them.</param>
/// <param name="Limits">The gap, as a share of theirs.</param>
/// <param name="Why">What explains a lasting gap, in French.</param>
public sealed record TheirsCheck(string Measure, OurTotal Against, string By, TheirsSince Since, IReadOnlyList<string> Feeds, ShareLimits Limits, string Why)
{
    private static readonly ShareLimits Otherwise = new(0.02m, null);

    internal static TheirsCheck Read(DeclaredMap map) => new(
        map.Text("measure"),
        map.OneOf<OurTotal>("against"),
        map.OneOf("by", ["commune", "epci", "departement", "region", "all"]),
        map.OneOf("since", TheirsSince.Beginning),
        map.OptionalTexts("feeds"),
        ShareLimits.Read(map, Otherwise),
        map.Text("why"));
}

/// <summary>What of ours a partner's total is compared with.</summary>
public enum OurTotal
{
    /// <summary>People helped.</summary>
    ActivitySupports,

    /// <summary>People present.</summary>
    ActivityParticipants,

    /// <summary>Activities.</summary>
    ActivityCount,
}

/// <summary>From which day ours is counted.</summary>
public enum TheirsSince
{
    /// <summary>The first activity held: their counter is cumulative.</summary>
    Beginning,

    /// <summary>The first of January of the counter's year.</summary>
    Year,

    /// <summary>The first day of the counter's month.</summary>
    Month,

    /// <summary>The counter's own day.</summary>
    Day,
}
