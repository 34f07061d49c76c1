namespace Evaluation.Reports.Figures;

/// <summary>The eight things printed with every figure, without which a number can't be read. None may be left out.</summary>
public sealed record Mentions
{
    /// <summary>The period measured.</summary>
    public required string Period { get; init => field = Said.Once(value, nameof(Period)); }

    /// <summary>The territory, and the geography its limits are taken from.</summary>
    public required string Territory { get; init => field = Said.Once(value, nameof(Territory)); }

    /// <summary>What was kept and what was left out.</summary>
    public required string Filters { get; init => field = Said.Once(value, nameof(Filters)); }

    /// <summary>The contracts that define the figure, each with its version.</summary>
    public required IReadOnlyList<ContractReference> Contracts { get; init => field = Said.AtLeastOne(value, nameof(Contracts)); }

    /// <summary>The share of the expected deliveries behind the figure.</summary>
    public required string Coverage { get; init => field = Said.Once(value, nameof(Coverage)); }

    /// <summary>How the figure is computed.</summary>
    public required string Method { get; init => field = Said.Once(value, nameof(Method)); }

    /// <summary>The observation flag: normal, break, estimated, provisional or missing.</summary>
    public required string Flag { get; init => field = Said.Once(value, nameof(Flag)); }

    /// <summary>The disclosure rule applied, and for whom.</summary>
    public required string Disclosure { get; init => field = Said.Once(value, nameof(Disclosure)); }
}
