using Evaluation.Warehouse;

namespace Evaluation.Indicators.Values;

/// <summary>A delivery received.</summary>
internal sealed record ReceivedDelivery
{
    public int DeliveryKey { get; init; }

    public int FeedKey { get; init; }

    public string ReceivedSha256 { get; init; } = "";

    public DateTime ReceivedAt { get; init; }

    public long? AsOf { get; init; }

    public int ClaimsWhole { get; init; }

    public int? CoversFrom { get; init; }

    public int? CoversTo { get; init; }

    /// <summary>First day it describes; a delivery without any day, such as a header alone, describes none.</summary>
    public int From => CoversFrom ?? DateKey.Never;

    /// <summary>Last day it describes; how fresh it is when it claims every day to come.</summary>
    public int To => CoversTo switch
    {
        null => DateKey.Beginning,
        DateKey.Never => DateKey.From(DateOnly.FromDateTime(Fresh)),
        int day => day,
    };

    private DateTime Fresh => AsOf is long microseconds ? DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond) : ReceivedAt;

    /// <summary>Whether it is whole for the days expected or, when it only brings changes, brings some of them.</summary>
    public bool Answers(ExpectedDelivery expected) => ClaimsWhole == 1
        ? From <= expected.PeriodFrom && expected.PeriodTo <= To
        : From <= expected.PeriodTo && expected.PeriodFrom <= To;
}
