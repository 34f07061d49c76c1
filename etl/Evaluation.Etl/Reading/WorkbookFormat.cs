namespace Evaluation.Etl.Reading;

/// <summary>Where a partner's lines stand in a workbook (.xlsx).</summary>
public sealed record WorkbookFormat
{
    /// <summary>Name of the sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>Text of the header's first cell, by which the header row is found.</summary>
    public required string HeaderFirstCell { get; init; }

    /// <summary>Labels above the header whose value (the next cell) is kept; anything else there is left out.</summary>
    public IReadOnlyList<string> Preamble { get; init; } = [];

    /// <summary>How the archived, pseudonymised copy of such a sheet is written.</summary>
    public static DelimitedFormat ForCopy() => new() { LineNumberColumn = Deliveries.PseudonymisedCopy.LineNumberColumn };
}
