using Evaluation.Segments.Features;

namespace Evaluation.Segments.Runs;

/// <summary>What use of a territory is low beside that of the others: none, or less than the median one.</summary>
/// <param name="Median">The median of all; 0 where over half have none.</param>
/// <param name="Goal">What is missing is counted up to it: the median or, where it is 0, that of the territories that have some; 0 where none has.</param>
internal sealed record LowUse(double Median, double Goal)
{
    /// <summary>Learns it from the use of each territory.</summary>
    internal static LowUse Of(IEnumerable<double> uses)
    {
        double[] sorted = [.. uses.Order()];
        double[] some = [.. sorted.Where(use => use > 0)];
        double median = sorted.Length == 0 ? 0 : FeatureScaling.Quantile(sorted, 0.5);
        return new LowUse(median, median > 0 ? median : some.Length == 0 ? 0 : FeatureScaling.Quantile(some, 0.5));
    }

    /// <summary>Whether a use is low.</summary>
    internal bool Holds(double use) => use < Median || use <= 0;

    /// <summary>The supports that a territory lacks to be used up to the goal.</summary>
    internal double Missing(double use, double people, int per) => (Goal - use) * people / per;
}
