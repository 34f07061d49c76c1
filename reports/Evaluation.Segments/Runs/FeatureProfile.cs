namespace Evaluation.Segments.Runs;

/// <summary>A feature in a segment.</summary>
/// <param name="Column">The feature's column.</param>
/// <param name="Mean">Mean of the segment's rows, in the feature's own unit; for a yes or no, the share of yes. Null where hidden.</param>
/// <param name="Median">Median of the segment's rows; null where hidden.</param>
/// <param name="Difference">Mean of the segment less mean of all, in standard deviations of all rows, values cut as declared; null where hidden.</param>
public sealed record FeatureProfile(string Column, double? Mean, double? Median, double? Difference)
{
    /// <summary>How many rows of the segment have it, by which its mean is hidden where they are few; null for whoever reads the run.</summary>
    public int? Known { get; init; }
}
