namespace Evaluation.Reports.Funder;

/// <summary>A delivery with lines in a pack.</summary>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="Feed">Its feed, as <c>partner/feed</c>.</param>
/// <param name="Sha256">Hash of its file, as received.</param>
/// <param name="Lines">Its lines in the pack.</param>
public sealed record ProvingDelivery(int DeliveryKey, string Feed, string Sha256, int Lines)
{
    /// <summary>Every delivery behind a pack, in the order they came.</summary>
    public static IReadOnlyList<ProvingDelivery> Of(FunderValues values) =>
    [
        .. values.Agreement.Lines.Select(line => (line.DeliveryKey, line.Feed, line.ReceivedSha256, line.LineNumber))
            .Concat(values.ActivityLines.Select(line => (line.DeliveryKey, line.Feed, line.ReceivedSha256, line.LineNumber)))
            .Concat(values.Expenses.Select(one => (one.Other.DeliveryKey, one.Other.Feed, one.Other.ReceivedSha256, one.Other.LineNumber)))
            .Distinct()
            .GroupBy(line => (line.DeliveryKey, line.Feed, line.ReceivedSha256))
            .OrderBy(delivery => delivery.Key.DeliveryKey)
            .Select(delivery => new ProvingDelivery(delivery.Key.DeliveryKey, delivery.Key.Feed, delivery.Key.ReceivedSha256, delivery.Count())),
    ];
}
