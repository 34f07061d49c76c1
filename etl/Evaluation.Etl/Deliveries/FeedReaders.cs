using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Returns;

namespace Evaluation.Etl.Deliveries;

/// <summary>Opens the lines of a file in the format its feed declares.</summary>
internal static class FeedReaders
{
    /// <summary>Opens a file as the partner wrote it; of one that we sent back, the partner's own columns.</summary>
    internal static ISourceReader Open(FeedDefinition feed, Stream stream) => ReturnedReader.Of(OpenFile(feed, stream));

    /// <summary>Opens the pseudonymised copy that the archive keeps of such a file.</summary>
    internal static ISourceReader OpenCopy(FeedDefinition feed, Stream stream) => feed.Format.Kind switch
    {
        FormatKind.Delimited => new DelimitedReader(stream, Delimited(feed.Format).ForCopy()),
        FormatKind.Json => CopyOfItems.Open(new DelimitedReader(stream, WorkbookFormat.ForCopy()), feed.Declared),
        _ => new DelimitedReader(stream, WorkbookFormat.ForCopy()),
    };

    private static ISourceReader OpenFile(FeedDefinition feed, Stream stream) => feed.Format.Kind switch
    {
        FormatKind.Delimited => new DelimitedReader(stream, Delimited(feed.Format)),
        FormatKind.Workbook => new WorkbookReader(stream, Workbook(feed.Format)),
        FormatKind.Json => new JsonReader(stream, new JsonFormat { Items = feed.Format.Items, Columns = feed.Declared, RecordsAsRows = feed.Personal.Count > 0 }),
        _ => throw new InvalidOperationException($"Unexpected format [{feed.Format.Kind}]"),
    };

    private static DelimitedFormat Delimited(FeedFormat format) => new()
    {
        Separator = format.Separator,
        Encoding = format.Encoding,
        Header = format.Header,
        SkippedLines = format.SkippedLines,
        NumbersRepeated = format.NumbersRepeated,
    };

    private static WorkbookFormat Workbook(FeedFormat format) => new()
    {
        Sheet = format.Sheet,
        HeaderFirstCell = format.HeaderCell,
        OtherFirstCells = format.OtherHeaderCells,
        HeaderRow = format.HeaderRow,
        HeaderRows = format.HeaderRows,
        Names = format.Names,
        NumbersRepeated = format.NumbersRepeated,
        Ignored = format.IgnoredRows,
        Preamble = format.Preamble,
    };
}
