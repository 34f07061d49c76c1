using Evaluation.Indicators.Values;
using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Running;

/// <summary>A clustering to make.</summary>
/// <param name="Definition">What is divided and how.</param>
/// <param name="Period">Days that its rows describe.</param>
public sealed record SegmentQuestion(SegmentDefinition Definition, Period Period)
{
    /// <summary>The number of segments wanted instead of the one found, and why; what the definition says unless told otherwise.</summary>
    public WantedNumber? Wanted { get; init; } = Definition.Wanted;

    /// <summary>What divides the rows.</summary>
    public IClusteringEngine Engine { get; init; } = new KMeansEngine();

    /// <summary>Cores used. The answer does not depend on it.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;
}
