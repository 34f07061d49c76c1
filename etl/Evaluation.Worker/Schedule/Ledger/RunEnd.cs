namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>What came of a run.</summary>
/// <param name="Outcome">One of <see cref="RunOutcomes"/>.</param>
/// <param name="Sentence">What there is to say, in French; no identity, no secret.</param>
internal sealed record RunEnd(string Outcome, string? Sentence)
{
    /// <summary>The end of a run that the program stopped for before it was done.</summary>
    internal static RunEnd Stopped { get; } = new(RunOutcomes.Postponed, "Le programme s'est arrêté avant la fin de ce lancement\u00a0; il est fait au prochain démarrage.");

    /// <summary>Keys of the deliveries loaded.</summary>
    internal IReadOnlyList<int> Deliveries { get; init; } = [];

    /// <summary>Last load made.</summary>
    internal int? LoadKey { get; init; }

    /// <summary>What became of the lines; null when none was read.</summary>
    internal Evaluation.Warehouse.Loading.LoadOutcome? Lines { get; init; }

    /// <summary>How fresh the data were before.</summary>
    internal string? WatermarkBefore { get; init; }

    /// <summary>How fresh they are since.</summary>
    internal string? WatermarkAfter { get; init; }

    /// <summary>Hash of the declared files.</summary>
    internal string? DeclaredSha256 { get; init; }
}
