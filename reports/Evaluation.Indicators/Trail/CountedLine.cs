using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Trail;

/// <summary>What one delivery line brings to a measure, as a trail's query returns it.</summary>
internal sealed record CountedLine
{
    /// <summary>The delivery.</summary>
    public int DeliveryKey { get; init; }

    /// <summary>The line.</summary>
    public int LineNumber { get; init; }

    /// <summary>The finer key kept apart; 0 when there is none.</summary>
    public int Fine { get; init; }

    /// <summary>Rows.</summary>
    public long C0 { get; init; }

    /// <summary>Rows that have the measure; null for a count, which has it in every row.</summary>
    public long? N0 { get; init; }

    /// <summary>The measure; null for a count, and where no row has it.</summary>
    public decimal? V0 { get; init; }

    /// <summary>The weight of an index.</summary>
    public decimal? W0 { get; init; }

    /// <summary>What lines of one finer key bring together, as the figure's own query would have returned it.</summary>
    public static LeafNumber Total(IReadOnlyList<CountedLine> lines, Leaf leaf)
    {
        long rows = lines.Sum(line => line.C0);
        return LeafColumns.IsCount(leaf)
            ? new LeafNumber(rows, rows, rows, null)
            : new LeafNumber(Sum(lines, line => line.V0), lines.Sum(line => line.N0 ?? 0), rows, Sum(lines, line => line.W0));
    }

    private static decimal? Sum(IReadOnlyList<CountedLine> lines, Func<CountedLine, decimal?> number) =>
        lines.Any(line => number(line) is not null) ? lines.Sum(number) : null;
}
