using Dapper;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>Walks a figure back to the lines it came from.</summary>
internal sealed class TraceRun(StarReader star, DeliveryBook deliveries)
{
    public TracePart Part(Leaf leaf, StatementScope scope, IReadOnlyList<int> cell)
    {
        Statement statement = new TraceStatement(star).Build(leaf, scope, cell);
        CountedLine[] lines = [.. star.Connection.Query<CountedLine>(statement.Sql, StatementRun.Parameters(statement, star.Load))];
        return new TracePart(
            leaf.Contract.Id,
            Recomputed(leaf.Contract, lines),
            [.. lines.OrderBy(line => line.DeliveryKey).ThenBy(line => line.LineNumber).Select(Line)]);
    }

    private static decimal? Recomputed(IndicatorContract contract, CountedLine[] lines) => contract.Measure switch
    {
        CountMeasure or SumMeasure => lines.Any(line => line.V0 is not null) ? lines.Sum(line => line.V0 ?? 0) : lines.Length == 0 ? 0 : null,
        _ => null,
    };

    private TraceLine Line(CountedLine line)
    {
        ReceivedDelivery? delivery = deliveries.Of(line.DeliveryKey);
        string feed = delivery is null ? "" : star.List("feed").Of(delivery.FeedKey)?.Code ?? "";
        return new TraceLine(line.DeliveryKey, feed, delivery?.FileName ?? "", delivery?.ReceivedSha256 ?? "", line.LineNumber);
    }

    private sealed record CountedLine
    {
        public int DeliveryKey { get; init; }

        public int LineNumber { get; init; }

        public decimal? V0 { get; init; }
    }
}
