using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Recording;

/// <summary>A value of the plan as the warehouse keeps it.</summary>
internal sealed record KeptValue
{
    public string Contract { get; init; } = "";

    public int ContractVersion { get; init; }

    public string Action { get; init; } = "";

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string Flag { get; init; } = "";

    public int DeliveriesExpected { get; init; }

    public int DeliveriesReceived { get; init; }

    /// <summary>What it is a value of.</summary>
    public (string Contract, string Action) Subject => (Contract, Action);

    /// <summary>A value computed, as it would be kept.</summary>
    public static KeptValue Of(string action, IndicatorValue value) => new()
    {
        Contract = value.Contract,
        ContractVersion = value.Version,
        Action = action,
        Numerator = Kept(value.Numerator),
        Denominator = Kept(value.Denominator),
        Flag = value.Flag.ToString(),
        DeliveriesExpected = value.Coverage.Expected,
        DeliveriesReceived = value.Coverage.Received,
    };

    private static decimal? Kept(decimal? number) => number is decimal value ? Math.Round(value, 6) : null;
}
