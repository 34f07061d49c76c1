namespace Evaluation.Indicators.Editions;

/// <summary>What an edition is, and the hash of everything it is made of: <c>manifest.json</c>.</summary>
public sealed record EditionManifest
{
    /// <summary>Form of this file.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The edition: year, audience, number.</summary>
    public required string Edition { get; init; }

    /// <summary>Name of the territory.</summary>
    public required string Territory { get; init; }

    /// <summary>Year evaluated, as commands write it.</summary>
    public required string Year { get; init; }

    /// <summary>Whom it is for.</summary>
    public required string Audience { get; init; }

    /// <summary>Load as of which everything in it is known.</summary>
    public required int AsOf { get; init; }

    /// <summary>Day (UTC) on which that load was closed.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>What else decided of its content.</summary>
    public required EditionParameters Parameters { get; init; }

    /// <summary>The plan's version in force; null without a plan.</summary>
    public EditionText? Plan { get; init; }

    /// <summary>The definitions used.</summary>
    public required IReadOnlyList<EditionText> Contracts { get; init; }

    /// <summary>The deliveries behind it: those held at the load.</summary>
    public required IReadOnlyList<EditionDelivery> Deliveries { get; init; }

    /// <summary>Its other files.</summary>
    public required IReadOnlyList<EditionFile> Files { get; init; }

    /// <summary>The states it went through, in order.</summary>
    public required IReadOnlyList<StateChange> States { get; init; }

    /// <summary>Its place among the editions published by the territory, from 1; null until then.</summary>
    public int? Sequence { get; init; }

    /// <summary>The edition published before it; null for the first, or until it is published.</summary>
    public PreviousEdition? Previous { get; init; }

    /// <summary>The state it is in.</summary>
    internal StateChange Last => States[^1];
}
