using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments;

/// <summary>Everything the report on segments prints, already computed and as its audience may see it.</summary>
public sealed record SegmentsValues
{
    /// <summary>The territory, by its name.</summary>
    public required string Territory { get; init; }

    /// <summary>What was known.</summary>
    public required KnownAsOf AsOf { get; init; }

    /// <summary>Whom it is for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Counts of people below it are hidden.</summary>
    public required int Threshold { get; init; }

    /// <summary>Its language.</summary>
    public required ReportLanguage Language { get; init; }

    /// <summary>Warnings for every page.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The last run of each clustering; none where nothing was ever run.</summary>
    public required IReadOnlyList<KeptRun> Runs { get; init; }
}
