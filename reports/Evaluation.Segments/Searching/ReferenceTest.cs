namespace Evaluation.Segments.Searching;

/// <summary>How well the rows divide beside rows without structure, by the best silhouette over the numbers of clusters tried.</summary>
/// <param name="Rows">Of the rows: the best of the curve.</param>
/// <param name="Draws">Of each draw of the reference.</param>
public sealed record ReferenceTest(double Rows, IReadOnlyList<double> Draws)
{
    /// <summary>Mean over the draws.</summary>
    public double Mean => Draws.Average();

    /// <summary>Standard deviations by which the rows are above the mean of the draws; 0 where all draws are alike and the rows too.</summary>
    public double Excess => Deviation == 0 ? (Rows > Mean ? double.PositiveInfinity : 0) : (Rows - Mean) / Deviation;

    private double Deviation => Math.Sqrt(Draws.Sum(draw => (draw - Mean) * (draw - Mean)) / Math.Max(1, Draws.Count - 1));

    /// <summary>Whether the rows divide better than every draw, and than their mean by so many standard deviations.</summary>
    public bool IsBeaten(double excess) => Rows > Draws.Max() && Excess >= excess;
}
