using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>How far the number of lines may be from the median of the deliveries before.</summary>
/// <param name="Last">How many deliveries before.</param>
/// <param name="Limits">The change, as a share of the median.</param>
public sealed record VolumeCheck(int Last, ShareLimits Limits)
{
    /// <summary>Whether the feed asks for it: the changes that a feed brings are compared only then.</summary>
    public bool IsDeclared { get; init; }

    internal static VolumeCheck Read(DeclaredMap map) => new(map.OptionalInteger("last") ?? FeedChecks.Default.Volume.Last, ShareLimits.Read(map, FeedChecks.Default.Volume.Limits)) { IsDeclared = true };
}
