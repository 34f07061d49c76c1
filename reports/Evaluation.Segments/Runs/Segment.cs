using Evaluation.Declared;

namespace Evaluation.Segments.Runs;

/// <summary>A group found in the rows.</summary>
/// <param name="Number">Its place in this run, from 1, the largest first.</param>
/// <param name="Code">What it is called from run to run, such as <c>communes-A</c>: a segment found again keeps it.</param>
/// <param name="Name">Its name: the one proposed by rule, or the one written in the names file.</param>
/// <param name="Proposed">The name proposed by rule.</param>
/// <param name="Size">Rows in it; null where hidden.</param>
/// <param name="Share">Its share of the rows taken, with its interval; null where hidden.</param>
/// <param name="Stability">Mean Jaccard index over the resamples, from 0 to 1; null for one that other clusters were merged into.</param>
/// <param name="Centre">Mean of its rows on the common scale, in the order of the run's features.</param>
/// <param name="Features">What its rows are like, the most distinctive first.</param>
/// <param name="Categories">How its rows fall in categories, in the order declared.</param>
/// <param name="Merged">How many clusters too small to be shown were merged into it.</param>
public sealed record Segment(
    int Number,
    string Code,
    Label Name,
    Label Proposed,
    int? Size,
    ShareInterval? Share,
    double? Stability,
    float[] Centre,
    IReadOnlyList<FeatureProfile> Features,
    IReadOnlyList<SegmentCategory> Categories,
    int Merged)
{
    /// <summary>What each partner counted of its rows, by key, where partners know their own lines; null otherwise, and for whoever reads the run.</summary>
    public IReadOnlyDictionary<int, int>? Parts { get; init; }
}
