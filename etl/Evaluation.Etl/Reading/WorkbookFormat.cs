namespace Evaluation.Etl.Reading;

/// <summary>Where a partner's lines stand in a workbook (.xlsx).</summary>
public sealed record WorkbookFormat
{
    /// <summary>Name of the sheet or, where none is called so, its place from 1.</summary>
    public required string Sheet { get; init; }

    /// <summary>Text of the header's first cell, by which the header row is found; empty where its row is known.</summary>
    public string HeaderFirstCell { get; init; } = "";

    /// <summary>Other texts it may have.</summary>
    public IReadOnlyList<string> OtherFirstCells { get; init; } = [];

    /// <summary>Row of the header, from 1; 0 where it is found by its first cell.</summary>
    public int HeaderRow { get; init; }

    /// <summary>How many rows the header takes: under a title that covers several columns, a name reads <c>title / name</c>.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Names of columns by their letter, where the header cell holds something else (a date, a number).</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a name that comes again in the header is read as <c>name (2)</c>.</summary>
    public bool NumbersRepeated { get; init; }

    /// <summary>Rows that are instructions or examples rather than lines; null where there are none.</summary>
    public IgnoredRows? Ignored { get; init; }

    /// <summary>Labels above the header whose value (the next cell) is kept; anything else there is left out.</summary>
    public IReadOnlyList<string> Preamble { get; init; } = [];

    /// <summary>How the archived, pseudonymised copy of such a sheet is written.</summary>
    public static DelimitedFormat ForCopy() => new() { LineNumberColumn = Deliveries.PseudonymisedCopy.LineNumberColumn };
}

/// <summary>Rows of a sheet that are no lines, told by the value of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">Its values, whatever their case.</param>
public sealed record IgnoredRows(string Column, IReadOnlyList<string> Values);
