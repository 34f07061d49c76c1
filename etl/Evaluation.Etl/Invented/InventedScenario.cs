namespace Evaluation.Etl.Invented;

/// <summary>What invented deliveries are drawn from: the same scenario always gives the same bytes.</summary>
public sealed record InventedScenario
{
    /// <summary>Everything drawn follows from it.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many activities the CRA file holds, faulty lines included.</summary>
    public required int Activities { get; init; }

    /// <summary>The communes of the territory.</summary>
    public required IReadOnlyList<InventedCommune> Communes { get; init; }

    /// <summary>First day of activities.</summary>
    public DateOnly From { get; init; } = new(2024, 1, 1);

    /// <summary>Last day of activities.</summary>
    public DateOnly To { get; init; } = new(2025, 12, 31);

    /// <summary>Share of faulty lines, declared: 0.002 is two in a thousand.</summary>
    public double BadShare { get; init; } = 0.002;

    /// <summary>Share of activities in communes outside the territory.</summary>
    public double OutsideShare { get; init; } = 0.02;
}
