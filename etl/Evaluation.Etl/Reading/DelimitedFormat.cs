namespace Evaluation.Etl.Reading;

/// <summary>How a partner writes a delimited text file (CSV).</summary>
public sealed record DelimitedFormat
{
    /// <summary>One ASCII character between fields.</summary>
    public char Separator { get; init; } = ',';

    /// <summary><c>utf-8</c> or <c>windows-1252</c>.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>Names of the columns of a file that has no header; none where it has one.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>Physical lines above the header, or above the first line where there is none, that are left out.</summary>
    public int SkippedLines { get; init; }

    /// <summary>Whether a name that comes again in the header is read as <c>name (2)</c>.</summary>
    public bool NumbersRepeated { get; init; }

    /// <summary>
    /// Name of a first column that carries the line number of the original (the archived copy of a sheet);
    /// it isn't among the fields. Null for a partner's own files.
    /// </summary>
    public string? LineNumberColumn { get; init; }

    /// <summary>How the archived, pseudonymised copy of a file in this format is written: the same, in UTF-8.</summary>
    public DelimitedFormat ForCopy() => this with { Encoding = "utf-8" };
}
