namespace Evaluation.Etl.Reading;

/// <summary>
/// Where a partner's lines stand in a JSON file. A file may be an envelope that holds an array, a bare array, or objects
/// one after another (JSON lines); the last two are told by themselves, whatever is declared.
/// </summary>
public sealed record JsonFormat
{
    /// <summary>Dotted path to the array in an envelope; null where the file is no envelope.</summary>
    public string? Items { get; init; }

    /// <summary>Dotted paths that the feed declares, read or not: the columns, in this order. <c>.</c> is an item that isn't an object.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Whether the record of a line is its declared columns as CSV, so that the archived copy leaves out anything that could name somebody.</summary>
    public bool RecordsAsRows { get; init; }
}
