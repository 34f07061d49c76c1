using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>What goes back to a partner of one delivery.</summary>
/// <param name="Feed">The feed, as the file was written.</param>
/// <param name="Delivery">The delivery, with what became of its lines.</param>
/// <param name="Columns">The partner's headings; empty when the original is gone.</param>
/// <param name="RawHeader">The header as one record, in UTF-8.</param>
/// <param name="Preamble">What stands above the header.</param>
/// <param name="Rejected">Lines to correct.</param>
/// <param name="SetAside">Lines kept out without fault.</param>
/// <param name="HasOriginal">Whether the lines could be read in the original.</param>
internal sealed record ReturnContent(
    Feed Feed,
    KeptOutDelivery Delivery,
    IReadOnlyList<string> Columns,
    ReadOnlyMemory<byte> RawHeader,
    IReadOnlyDictionary<string, string> Preamble,
    IReadOnlyList<ReturnedLine> Rejected,
    IReadOnlyList<ReturnedLine> SetAside,
    bool HasOriginal)
{
    /// <summary>Whether the workbook, corrected, loads by the feed it came by: files do, what a program is asked for doesn't.</summary>
    public bool ComesBack => HasOriginal && Feed.Definition.Format.Kind is FormatKind.Delimited or FormatKind.Workbook;

    /// <summary>Whether what goes back may name somebody.</summary>
    public bool NamesPersons => HasOriginal && Feed.Definition.Personal.Count > 0;

    /// <summary>Name of the sheet of the lines.</summary>
    public string Sheet => Feed.Definition.Format is { Kind: FormatKind.Workbook, Sheet: string sheet } && HasOriginal ? sheet : ReturnedWorkbook.Sheet;
}
