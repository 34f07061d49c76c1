namespace Evaluation.Segments.Clustering;

/// <summary>How a clustering is searched for.</summary>
public sealed record FitSettings
{
    /// <summary>Where the draws of starting centres begin; the same seed gives the same clusters.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Starts, of which the best is kept.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>Rounds after which a start is left as it stands.</summary>
    public int Rounds { get; init; } = 300;

    /// <summary>A start is left when its centres, all together, moved by less than this share of the mean variance of a column (squared); the best start then goes on until no row changes cluster.</summary>
    public double Tolerance { get; init; } = 1e-4;

    /// <summary>Starts made at once. The clusters do not depend on it.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;
}
