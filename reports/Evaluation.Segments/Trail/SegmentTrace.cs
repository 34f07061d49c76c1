using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Trail;

/// <summary>The way back of one figure of a run: what declared it, the statement that read its rows, the rows, and the delivery lines that they were read from.</summary>
/// <param name="Key">The figure.</param>
/// <param name="Run">The run, as its reader may see it.</param>
/// <param name="Printed">The figure as the run has it.</param>
/// <param name="Again">The figure made again from rows read again.</param>
/// <param name="Rows">How many rows it is made of.</param>
/// <param name="Of">How many rows were taken, where it is a count of some of them; null otherwise, and where hidden.</param>
/// <param name="File">The declared file, with its SHA-256; null where the program no longer has this version.</param>
/// <param name="Statement">The SELECT beside it, with its SHA-256.</param>
/// <param name="Lines">How many delivery lines lie behind.</param>
/// <param name="LinesSha256">
/// SHA-256 of « hash of the file:line », one a line, sorted: whoever holds the same files can make it again, whatever the warehouse calls them.
/// </param>
/// <param name="Deliveries">The deliveries, with their lines; of persons, without.</param>
public sealed record SegmentTrace(
    SegmentTrailKey Key,
    SegmentRun Run,
    double? Printed,
    double? Again,
    int Rows,
    int? Of,
    HashedFile? File,
    HashedFile Statement,
    int Lines,
    string LinesSha256,
    IReadOnlyList<TracedDelivery> Deliveries)
{
    // Rows are clustered as floats, and so are the centres that a difference is taken from.
    private const double OfFloats = 1e-5;
    private const double OfDoubles = 1e-9;

    /// <summary>Whether the rows give the figure again, to what its precision may lose from one engine to another.</summary>
    public bool IsFound => Printed is { } printed && Again is { } again && Math.Abs(printed - again) <= (Key.Figure == SegmentFigure.Difference ? OfFloats : OfDoubles) * Math.Max(1, Math.Abs(printed));
}
