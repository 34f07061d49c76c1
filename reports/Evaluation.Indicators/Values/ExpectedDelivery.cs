namespace Evaluation.Indicators.Values;

/// <summary>A delivery expected of a feed for some days.</summary>
internal sealed record ExpectedDelivery
{
    public int FeedKey { get; init; }

    public int PeriodFrom { get; init; }

    public int PeriodTo { get; init; }

    public int DueKey { get; init; }
}
