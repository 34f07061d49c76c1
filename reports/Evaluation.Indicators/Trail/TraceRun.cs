using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>Walks a figure back to the lines it came from.</summary>
internal sealed class TraceRun(StarReader star, DeliveryBook deliveries, DateOnly today)
{
    public TracedLeaf Leaf(Leaf leaf, StatementScope scope, IReadOnlyList<int> cell)
    {
        CountedLine[] lines = Lines(new TraceStatement(star).Build(leaf, scope, cell));
        CellNumber number = Number(leaf, leaf.Contract.Measure is DistinctMeasure or LargestMeasure ? Lines(new TraceStatement(star).Together(leaf, scope, cell)) : lines, Share(scope, cell));
        IEnumerable<CountedLine> used = number.Denominator is null ? lines.Where(line => line.C0 > 0) : lines;
        return new TracedLeaf(leaf, number, [.. used.Select(Line).Distinct().OrderBy(line => line.DeliveryKey).ThenBy(line => line.LineNumber)]);
    }

    private CountedLine[] Lines(Statement statement) => [.. star.Session.ReadText<CountedLine>(statement.Sql, StatementRun.Parameters(statement, star.Load))];

    private CellNumber Number(Leaf leaf, CountedLine[] lines, decimal share) => lines.Length == 0
        ? CellFormula.None(leaf.Contract)
        : LeafMeasure.Of(leaf.Contract, [.. lines.GroupBy(line => line.Fine).Select(fine => new WeightedNumber(fine.Key, CountedLine.Total([.. fine], leaf), share))], today);

    private static decimal Share(StatementScope scope, IReadOnlyList<int> cell) =>
        scope.Slices.Zip(cell).Where(place => place.First == Slice.Action).Select(place => scope.Actions[place.Second - 1].Counts!.Share).FirstOrDefault(1);

    private TraceLine Line(CountedLine line)
    {
        ReceivedDelivery? delivery = deliveries.Of(line.DeliveryKey);
        string feed = delivery is null ? "" : star.List("feed").Of(delivery.FeedKey)?.Code ?? "";
        return new TraceLine(line.DeliveryKey, feed, delivery?.ReceivedSha256 ?? "", line.LineNumber);
    }
}
