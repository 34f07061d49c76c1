using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>What is looked at in each delivery of a feed, with the thresholds past which it is said or the delivery is refused.</summary>
/// <param name="RejectedShare">Rejected lines among the lines read.</param>
/// <param name="UnknownShare">Values that a code list or crosswalk does not know, among the lines read anew, for each list.</param>
/// <param name="Duplicates">Lines that name a record named by another line, among the lines read.</param>
/// <param name="Width">Lines that do not have the columns of the header, among the lines read.</param>
/// <param name="Completeness">Mandatory columns.</param>
/// <param name="Volume">Number of lines.</param>
/// <param name="Outliers">Columns of numbers.</param>
/// <param name="Theirs">Totals that the partner publishes, compared with ours.</param>
public sealed record FeedChecks(
    ShareLimits RejectedShare,
    ShareLimits UnknownShare,
    ShareLimits Duplicates,
    ShareLimits Width,
    CompletenessCheck Completeness,
    VolumeCheck Volume,
    OutlierCheck Outliers,
    IReadOnlyList<TheirsCheck> Theirs)
{
    /// <summary>What holds where a feed declares nothing: everything is looked at and said, nothing is refused for it.</summary>
    public static FeedChecks Default { get; } = new(
        new ShareLimits(0.01m, null),
        new ShareLimits(0.05m, null),
        new ShareLimits(0.01m, null),
        new ShareLimits(0m, null),
        new CompletenessCheck([], new ShareLimits(0.95m, null, LowIsBad: true)),
        new VolumeCheck(12, new ShareLimits(0.50m, null)),
        new OutlierCheck([], 3.5m, new ShareLimits(0.05m, null)),
        []);

    /// <summary>Every column named.</summary>
    public IEnumerable<string> Columns => Completeness.Columns.Concat(Outliers.Columns);

    internal static FeedChecks Read(DeclaredMap map) => new(
        Limits(map, "rejected_share", Default.RejectedShare),
        Limits(map, "unknown_share", Default.UnknownShare),
        Limits(map, "duplicates", Default.Duplicates),
        Limits(map, "width", Default.Width),
        map.OptionalMap("completeness", CompletenessCheck.Read) ?? Default.Completeness,
        map.OptionalMap("volume", VolumeCheck.Read) ?? Default.Volume,
        map.OptionalMap("outliers", OutlierCheck.Read) ?? Default.Outliers,
        [.. map.OptionalMaps("theirs").Select(TheirsCheck.Read)]);

    private static ShareLimits Limits(DeclaredMap map, string key, ShareLimits otherwise) => map.OptionalMap(key, limits => ShareLimits.Read(limits, otherwise)) ?? otherwise;
}
