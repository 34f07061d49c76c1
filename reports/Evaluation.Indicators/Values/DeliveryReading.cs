using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Values;

/// <summary>Tells which deliveries were expected for a period and whether they came.</summary>
internal sealed class DeliveryReading(StarReader star, DeliveryBook deliveries)
{
    public IReadOnlyList<DeliveryCoverage> Of(Period period) => [.. deliveries.Expected
        .Where(expected => DeliveryBook.Overlaps(expected, period))
        .Select(Coverage)
        .OrderBy(delivery => delivery.Feed, StringComparer.Ordinal)
        .ThenBy(delivery => delivery.From)];

    private DeliveryCoverage Coverage(ExpectedDelivery expected)
    {
        ReceivedDelivery? received = deliveries.Receiving(expected);
        CodeRow? feed = star.List("feed").Of(expected.FeedKey);
        return new DeliveryCoverage(
            feed?.Code ?? "",
            feed?.Label ?? new Label("", ""),
            DateKey.ToDay(expected.PeriodFrom),
            DateKey.ToDay(expected.PeriodTo),
            DateKey.ToDay(expected.DueKey),
            received is null ? null : DateOnly.FromDateTime(received.ReceivedAt));
    }
}
