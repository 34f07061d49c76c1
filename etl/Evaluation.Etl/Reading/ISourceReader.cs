namespace Evaluation.Etl.Reading;

/// <summary>
/// The lines of one delivery, read forward once in constant memory. Spans are valid until the next <see cref="Read"/>;
/// fields are only decoded when asked for, so a line recognised by its bytes costs no parsing.
/// </summary>
public interface ISourceReader : IDisposable
{
    /// <summary>Names of the columns as written in the header, trimmed, or as declared where there is none. Lines may be wider: <see cref="FieldCount"/> tells.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>What stands above the header (label → value), for the labels the format declares; empty for plain files.</summary>
    IReadOnlyDictionary<string, string> Preamble { get; }

    /// <summary>The header as one record, in UTF-8, separated by <see cref="Separator"/>, without line end; empty where the file has none.</summary>
    ReadOnlyMemory<byte> RawHeader { get; }

    /// <summary>What separates fields in <see cref="Raw"/>.</summary>
    byte Separator { get; }

    /// <summary>True when <see cref="LineNumber"/> is not the place in <see cref="Raw"/>'s file (rows of a sheet), so that a copy must carry it.</summary>
    bool CarriesLineNumbers { get; }

    /// <summary>Columns met so far that stand in no header and that nobody declared (JSON); they are never read nor archived.</summary>
    IReadOnlyList<string> ColumnsNotDeclared => [];

    /// <summary>Of <see cref="Columns"/>, those that no line so far had, even empty (JSON).</summary>
    IReadOnlyList<string> ColumnsNeverSeen => [];

    /// <summary>The delivery some of whose lines this file corrects, for one that we sent back; null for a partner's own file.</summary>
    int? Corrects => null;

    /// <summary>Moves to the next line that isn't blank; false at the end.</summary>
    /// <exception cref="Deliveries.DeliveryFault">The file can't be read further.</exception>
    bool Read();

    /// <summary>Physical line where the record starts (header = 1), row of the sheet, or ordinal of the item (from 1).</summary>
    int LineNumber { get; }

    /// <summary>How many fields this line has.</summary>
    int FieldCount { get; }

    /// <summary>The record's UTF-8 bytes as delivered, without line end; for a sheet, the row as CSV without its number.</summary>
    ReadOnlySpan<byte> Raw { get; }

    /// <summary>A field's text, quotes undone, spaces kept.</summary>
    ReadOnlySpan<char> Field(int index);

    /// <summary>True where the cell holds a formula; its cached value is never read and the field is empty.</summary>
    bool IsFormula(int index);
}
